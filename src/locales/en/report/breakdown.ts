export const breakdown = {
  title: "Open value: {{field}}",
  note: "Value of the open leads by stage.",
} as const;
