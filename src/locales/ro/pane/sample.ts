import type { sample as english } from "../../en/pane/sample";
import type { Romanian } from "../../types";

export const sample: Romanian<typeof english> = {
  sheet: "Exemple de clienți potențiali",
  company: "Companie",
  stages: {
    qualification: "Calificare",
    discovery: "Descoperire",
    proposal: "Ofertă",
    negotiation: "Negociere",
    closedWon: "Câștigat",
    closedLost: "Pierdut",
  },
};
