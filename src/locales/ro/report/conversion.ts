import type { conversion as english } from "../../en/report/conversion";
import type { Romanian } from "../../types";

export const conversion: Romanian<typeof english> = {
  title: "Conversie și blocaje",
  noteOverdue:
    "Rată = au avansat ÷ (încheiați + întârziați). Întârziați: în etapă de mai mult decât zilele estimate. Prea recenți: încă în limita lor, nu se numără.",
  noteFindings:
    "Blocat: clienții așteaptă prea mult; măriți capacitatea, reveniți mai devreme, automatizați. Prea strict: clienții sunt respinși; revedeți criteriile, dar coborârea lor poate slăbi etapa următoare.",
  noteReached:
    "Rată = clienți care au atins etapa următoare ÷ clienți care au atins-o pe aceasta. Cei deschiși contează ca neavansați; cu data intrării și zilele estimate pe etapă, doar cei întârziați.",
  noteNoLastStage:
    "Rată = clienți care au atins etapa următoare ÷ clienți care au atins-o pe aceasta. Fără o coloană cu ultima etapă a celor pierduți, aceștia contează doar pentru prima etapă.",
};
