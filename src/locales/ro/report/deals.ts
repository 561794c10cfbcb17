import type { deals as english } from "../../en/report/deals";
import type { Romanian } from "../../types";

export const deals: Romanian<typeof english> = {
  title: "Afaceri de lucrat",
  note: "Afacerile sunt ordonate după suma proprie × probabilitate; rândul unei afaceri este rândul ei din tabelul de clienți.",
  top: "Afaceri deschise cu cea mai mare valoare ponderată",
  stalled: "Afaceri cu cea mai mare depășire a zilelor estimate ale etapei",
  nothingOpen: "Nicio afacere deschisă cu sumă și șansă: nimic de ordonat.",
  nothingStalled: "Nicio afacere deschisă nu depășește zilele estimate ale etapei.",
  noId: "(fără ID)",
  columns: {
    deal: "Afacere",
    row: "Rând",
    score: "Șansă",
    daysOver: "Zile peste",
    daysInStage: "Zile în etapă",
    reason: "De ce și ce este de făcut",
  },
  reasons: {
    overdue_one: "Depășește cu {{days}} zi timpul estimat al etapei: reluați legătura acum.",
    overdue_few: "Depășește cu {{days}} zile timpul estimat al etapei: reluați legătura acum.",
    overdue_other: "Depășește cu {{days}} de zile timpul estimat al etapei: reluați legătura acum.",
    passed_one:
      "Închiderea estimată a trecut de {{days}} zi: stabiliți o dată nouă sau închideți afacerea.",
    passed_few:
      "Închiderea estimată a trecut de {{days}} zile: stabiliți o dată nouă sau închideți afacerea.",
    passed_other:
      "Închiderea estimată a trecut de {{days}} de zile: stabiliți o dată nouă sau închideți afacerea.",
    today: "Închiderea este estimată astăzi: înlăturați ce mai stă în cale.",
    soon_one: "Închiderea este estimată peste {{days}} zi: înlăturați ce mai stă în cale.",
    soon_few: "Închiderea este estimată peste {{days}} zile: înlăturați ce mai stă în cale.",
    soon_other: "Închiderea este estimată peste {{days}} de zile: înlăturați ce mai stă în cale.",
    likelier: "Afacerile asemănătoare se câștigă mai des decât altele: {{score}} față de {{rate}}.",
    unlikelier:
      "Afacerile asemănătoare se câștigă mai rar decât altele: {{score}} față de {{rate}}.",
    onTime: "Este în termen: mențineți ritmul.",
    stalled_one:
      "Este în {{stage}} de {{days}} zi, unde se estimează {{expected}}: faceți pasul următor sau închideți-o ca pierdută.",
    stalled_few:
      "Este în {{stage}} de {{days}} zile, unde se estimează {{expected}}: faceți pasul următor sau închideți-o ca pierdută.",
    stalled_other:
      "Este în {{stage}} de {{days}} de zile, unde se estimează {{expected}}: faceți pasul următor sau închideți-o ca pierdută.",
  },
};
