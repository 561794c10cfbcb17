import type { conversion as english } from "../../en/report/conversion";
import type { Swedish } from "../../types";

export const conversion: Swedish<typeof english> = {
  title: "Konvertering och flaskhalsar",
  noteOverdue:
    "Grad = gick vidare ÷ (klara + över tiden). Över tiden: längre i steget än förväntade dagar. För nya: ännu inom dem, räknas inte.",
  noteReached:
    "Grad = leads som nådde nästa steg ÷ leads som nådde detta. Öppna leads räknas som inte vidare; med inträdesdag och förväntade dagar per steg räknas bara de över tiden så.",
  noteNoLastStage:
    "Grad = leads som nådde nästa steg ÷ leads som nådde detta. Utan en kolumn för förlorade leads sista steg räknas de bara i det första steget.",
  diagnoses: {
    stalled_one:
      "{{stage}}: {{overdue}} av {{leads}} är över tiden ({{share}}) och graden {{rate}} ligger under målet {{goal}}: det stannar av. Öka kapaciteten, följ upp tidigare eller automatisera.",
    stalled_other:
      "{{stage}}: {{overdue}} av {{leads}} är över tiden ({{share}}) och graden {{rate}} ligger under målet {{goal}}: det stannar av. Öka kapaciteten, följ upp tidigare eller automatisera.",
    tooStrict:
      "{{stage}}: graden {{rate}} ligger under målet {{goal}} med få leads över tiden: det kan vara för strikt. Se över varför leads sorteras bort; lägre krav kan sänka graden i {{next}}.",
    tooStrictLast:
      "{{stage}}: graden {{rate}} ligger under målet {{goal}} med få leads över tiden: det kan vara för strikt. Se över varför affärer förloras på slutet.",
    below:
      "{{stage}}: graden {{rate}} ligger under målet {{goal}}. Se efter varför leads inte går vidare.",
    ok: "{{stage}}: graden {{rate}} når målet {{goal}}.",
    none: "{{stage}}: ingen lead är klar med steget än.",
    few: "Det vilar på få leads: det kan vara en slump.",
  },
};
