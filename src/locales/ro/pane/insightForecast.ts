import type { forecast as english } from "../../en/pane/insightForecast";
import type { Romanian } from "../../types";

export const forecast: Romanian<typeof english> = {
  headline: "{{amount}} ponderat",
  by: "Perioada prognozei",
  periods: { month: "Lună", quarter: "Trimestru", year: "An" },
  quarter: "T{{quarter}} {{year}}",
  from: "din {{month}}",
  title: "Câștigat și valoare ponderată",
  rest: {
    overdue: "Întârziat",
    earlier: "Mai devreme",
    later: "Mai târziu",
    noDate: "Fără dată",
    unknown: "(lipsește din listă)",
  },
  lacks: {
    expected: "Prognoza necesită coloana cu închiderea estimată.",
    chances: "O etapă nu are încă probabilitate: stabiliți-o la Date, Etape.",
  },
  overdueNote_one:
    "{{number}} client potențial era așteptat înainte de ziua acestor cifre ({{amount}} ponderat); nu este în nicio perioadă. Dați-i o nouă închidere estimată.",
  overdueNote_few:
    "{{number}} clienți potențiali erau așteptați înainte de ziua acestor cifre ({{amount}} ponderat); nu sunt în nicio perioadă. Dați-le o nouă închidere estimată.",
  overdueNote_other:
    "{{number}} de clienți potențiali erau așteptați înainte de ziua acestor cifre ({{amount}} ponderat); nu sunt în nicio perioadă. Dați-le o nouă închidere estimată.",
  chance: "Șansa de a atinge obiectivul",
  probability: "Șansă",
  noGoal: "Cu un obiectiv de venituri, stabilit la Obiective, aici apare șansa de a-l atinge.",
};
