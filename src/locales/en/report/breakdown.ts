export const breakdown = {
  title: { value: "Open value: {{field}}", leads: "Open leads: {{field}}" },
  note: {
    value: "Value of the open leads by stage.",
    leads: "Number of open leads by stage: none of them has an amount.",
  },
  tooMany:
    "{{field}} has more than {{most}} different values: too many for a table. Choose another column to split by.",
} as const;
