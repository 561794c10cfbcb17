export const breakdown = {
  title: "Open value: {{field}}",
  note: "Value of the open leads by stage.",
  tooMany:
    "{{field}} has more than {{most}} different values: too many for a table. Choose another column to split by.",
} as const;
