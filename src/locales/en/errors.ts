/** What went wrong, in the user's words, and the next step. The key is that of UserError or CalcError. */
export const errors = {
  unexpected: "Something unexpected happened: {{message}} Try again.",
} as const;
