import type { errors as english } from "../en/errors";
import type { Romanian } from "../types";

export const errors: Romanian<typeof english> = {
  unexpected: "A apărut o problemă neașteptată: {{message}} Încercați din nou.",
};
