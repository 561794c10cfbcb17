import type { quality as english } from "../../en/pane/quality";
import type { Swedish } from "../../types";

export const quality: Swedish<typeof english> = {
  count_one: "{{number}} fynd kan ge fel siffror.",
  count_other: "{{number}} fynd kan ge fel siffror.",
  open: "Granska och rätta",
  fixes: "Rättelser med ett klick",
  safe: "Bara det som inte kan läsas på något annat sätt, i hela tabellen. Formler får stå kvar.",
  none: "Inget kan rättas utan att fråga dig.",
  kinds: {
    blanks: "{{column}}: onödiga blanksteg",
    stage: "{{column}}: stegens stavning",
    number: "{{column}}: text till tal",
    date: "{{column}}: text till datum",
  },
  text: "”{{text}}”",
  cells_one: "{{number}} cell",
  cells_other: "{{number}} celler",
  preview: "Förhandsvisa",
  apply_one: "Rätta {{number}} cell",
  apply_other: "Rätta {{number}} celler",
  applied_one: "{{number}} cell har rättats.",
  applied_other: "{{number}} celler har rättats.",
  nothing: "Inget att rätta",
  undo: "Ångra",
  undone: "Cellerna innehåller åter det de innehöll tidigare.",
  kept_one: "{{number}} cell lämnades orörd, eftersom den nu innehåller något annat.",
  kept_other: "{{number}} celler lämnades orörda, eftersom de nu innehåller något annat.",
  alsoInRow: "även på rad {{number}}",
  findings: "Fynd",
};
