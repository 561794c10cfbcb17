import type { stages as english } from "../../en/report/stages";
import type { Romanian } from "../../types";

export const stages: Romanian<typeof english> = {
  title: "Etape",
  note: "Clienți potențiali deschiși pe etape. Ponderat = valoare × probabilitatea etapei.",
};
