import type { breakdown as english } from "../../en/report/breakdown";
import type { Romanian } from "../../types";

export const breakdown: Romanian<typeof english> = {
  title: { value: "Valoare deschisă: {{field}}", leads: "Clienți deschiși: {{field}}" },
  note: {
    value: "Valoarea clienților deschiși pe etape.",
    leads: "Numărul clienților deschiși pe etape: niciunul nu are o sumă.",
  },
  tooMany:
    "{{field}} are peste {{most}} de valori diferite: prea multe pentru un tabel. Alegeți altă coloană pentru defalcare.",
};
