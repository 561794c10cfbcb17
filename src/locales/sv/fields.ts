import type { fields as english } from "../en/fields";
import type { Swedish } from "../types";

export const fields: Swedish<typeof english> = {
  stage: "Steg",
  amount: "Belopp",
};
