import type { conversion as english } from "../../en/report/conversion";
import type { Swedish } from "../../types";

export const conversion: Swedish<typeof english> = {
  title: "Konvertering och flaskhalsar",
  noteOverdue:
    "Grad = gick vidare ÷ (klara + över tiden). Över tiden: längre i steget än förväntade dagar. För nya: ännu inom dem, räknas inte.",
  noteFindings:
    "Stannar av: leads väntar för länge; öka kapaciteten, följ upp tidigare, automatisera. För strikt: leads sorteras bort; se över kriterierna, men lägre krav kan sänka nästa steg.",
  noteReached:
    "Grad = leads som nådde nästa steg ÷ leads som nådde detta. Öppna leads räknas som inte vidare; med inträdesdag och förväntade dagar per steg räknas bara de över tiden så.",
  noteNoLastStage:
    "Grad = leads som nådde nästa steg ÷ leads som nådde detta. Utan en kolumn för förlorade leads sista steg räknas de bara i det första steget.",
};
