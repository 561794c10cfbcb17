import type { breakdown as english } from "../../en/report/breakdown";
import type { Swedish } from "../../types";

export const breakdown: Swedish<typeof english> = {
  title: { value: "Öppet värde: {{field}}", leads: "Öppna leads: {{field}}" },
  note: {
    value: "De öppna leadens värde per steg.",
    leads: "Antal öppna leads per steg: inget av dem har ett belopp.",
  },
  tooMany:
    "{{field}} har fler än {{most}} olika värden: för många för en tabell. Dela upp efter en annan kolumn.",
};
