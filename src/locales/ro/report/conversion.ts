import type { conversion as english } from "../../en/report/conversion";
import type { Romanian } from "../../types";

export const conversion: Romanian<typeof english> = {
  title: "Conversie și blocaje",
  noteOverdue:
    "Rată = au avansat ÷ (încheiați + întârziați). Întârziați: în etapă de mai mult decât zilele estimate. Prea recenți: încă în limita lor, nu se numără.",
  noteReached:
    "Rată = clienți care au atins etapa următoare ÷ clienți care au atins-o pe aceasta. Cei deschiși contează ca neavansați; cu data intrării și zilele estimate pe etapă, doar cei întârziați.",
  noteNoLastStage:
    "Rată = clienți care au atins etapa următoare ÷ clienți care au atins-o pe aceasta. Fără o coloană cu ultima etapă a celor pierduți, aceștia contează doar pentru prima etapă.",
  diagnoses: {
    stalled_one:
      "{{stage}}: {{overdue}} din {{leads}} este întârziat ({{share}}), iar rata {{rate}} este sub obiectivul {{goal}}: etapa este blocată. Măriți capacitatea, reveniți mai devreme sau automatizați.",
    stalled_few:
      "{{stage}}: {{overdue}} din {{leads}} sunt întârziați ({{share}}), iar rata {{rate}} este sub obiectivul {{goal}}: etapa este blocată. Măriți capacitatea, reveniți mai devreme sau automatizați.",
    stalled_other:
      "{{stage}}: {{overdue}} din {{leads}} sunt întârziați ({{share}}), iar rata {{rate}} este sub obiectivul {{goal}}: etapa este blocată. Măriți capacitatea, reveniți mai devreme sau automatizați.",
    tooStrict:
      "{{stage}}: rata {{rate}} este sub obiectivul {{goal}}, cu puțini întârziați: poate fi prea strictă. Revedeți de ce sunt respinși clienții; criterii mai blânde pot scădea rata din {{next}}.",
    tooStrictLast:
      "{{stage}}: rata {{rate}} este sub obiectivul {{goal}}, cu puțini întârziați: poate fi prea strictă. Revedeți de ce se pierd afacerile la final.",
    below:
      "{{stage}}: rata {{rate}} este sub obiectivul {{goal}}. Vedeți de ce clienții nu merg mai departe.",
    ok: "{{stage}}: rata {{rate}} atinge obiectivul {{goal}}.",
    none: "{{stage}}: încă niciun client nu a încheiat etapa.",
    few: "Se bazează pe puțini clienți: poate fi întâmplare.",
  },
};
