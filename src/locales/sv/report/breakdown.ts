import type { breakdown as english } from "../../en/report/breakdown";
import type { Swedish } from "../../types";

export const breakdown: Swedish<typeof english> = {
  title: "Öppet värde: {{field}}",
  note: "De öppna leadens värde per steg.",
  tooMany:
    "{{field}} har fler än {{most}} olika värden: för många för en tabell. Dela upp efter en annan kolumn.",
};
