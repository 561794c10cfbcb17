import type { breakdown as english } from "../../en/report/breakdown";
import type { Romanian } from "../../types";

export const breakdown: Romanian<typeof english> = {
  title: "Valoare deschisă: {{field}}",
  note: "Valoarea clienților deschiși pe etape.",
  tooMany:
    "{{field}} are peste {{most}} de valori diferite: prea multe pentru un tabel. Alegeți altă coloană pentru defalcare.",
};
