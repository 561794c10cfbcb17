import type { deals as english } from "../../en/pane/insightDeals";
import type { Romanian } from "../../types";

export const deals: Romanian<typeof english> = {
  stalled_one: "{{number}} afacere blocată",
  stalled_few: "{{number}} afaceri blocate",
  stalled_other: "{{number}} de afaceri blocate",
  longest: "Cel mai mult peste zilele estimate ale etapei",
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
    "Afacerile blocate apar când tabelul are coloana În etapă din, iar etapele au zile estimate.",
  judgedFrom_one: "Scor: șansa estimată după {{number}} afacere închisă cu aceleași valori.",
  judgedFrom_few: "Scor: șansa estimată după {{number}} afaceri închise cu aceleași valori.",
  judgedFrom_other: "Scor: șansa estimată după {{number}} de afaceri închise cu aceleași valori.",
  noScores:
    "Scorurile necesită afaceri câștigate și pierdute și o coloană pentru reprezentant, sursă, segment sau produs.",
};
