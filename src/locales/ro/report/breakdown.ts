import type { breakdown as english } from "../../en/report/breakdown";
import type { Romanian } from "../../types";

export const breakdown: Romanian<typeof english> = {
  title: "Valoare deschisă: {{field}}",
  note: "Valoarea clienților deschiși pe etape.",
};
