import type { deals as english } from "../../en/pane/insightDeals";
import type { Romanian } from "../../types";

export const deals: Romanian<typeof english> = {
  stalled_one: "{{number}} ofertă blocată",
  stalled_few: "{{number}} oferte blocate",
  stalled_other: "{{number}} de oferte blocate",
  top: "Ce aduce cel mai mult, după valoarea ponderată",
  over_one: "{{number}} zi peste",
  over_few: "{{number}} zile peste",
  over_other: "{{number}} de zile peste",
  score: "scor {{score}}",
  lifts: "▲ {{value}}: {{won}} din {{closed}} câștigate",
  lowers: "▼ {{value}}: {{won}} din {{closed}} câștigate",
  showMore_one: "Afișați încă {{number}}",
  showMore_few: "Afișați încă {{number}}",
  showMore_other: "Afișați încă {{number}}",
  none: "Niciuna.",
  daysMissing:
    "Ofertele blocate apar când tabelul are ziua intrării, iar etapele au zile estimate.",
  judgedFrom_one: "Scor: șansa apreciată după {{number}} ofertă închisă cu aceleași valori.",
  judgedFrom_few: "Scor: șansa apreciată după {{number}} oferte închise cu aceleași valori.",
  judgedFrom_other: "Scor: șansa apreciată după {{number}} de oferte închise cu aceleași valori.",
  noScores:
    "Scorurile necesită oferte câștigate și pierdute și o coloană pentru responsabil, sursă, segment sau produs.",
};
