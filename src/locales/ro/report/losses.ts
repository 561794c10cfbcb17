import type { losses as english } from "../../en/report/losses";
import type { Romanian } from "../../types";

export const losses: Romanian<typeof english> = {
  title: "Pierderi",
  note: "Clienți potențiali pierduți: de ce și unde în proces.",
  lastStage: "Pierdut în etapa",
  none: "Încă niciun client pierdut: motivele de pierdere cer cel puțin unul.",
};
