export const print = {
  page: "Page {{page}} of {{pages}}",
} as const;
