import type { fields as english } from "../en/fields";
import type { Romanian } from "../types";

export const fields: Romanian<typeof english> = {
  stage: "Etapă",
  amount: "Valoare",
};
