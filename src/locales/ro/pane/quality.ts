import type { quality as english } from "../../en/pane/quality";
import type { Romanian } from "../../types";

export const quality: Romanian<typeof english> = {
  count_one: "{{number}} constatare poate face cifrele greșite.",
  count_few: "{{number}} constatări pot face cifrele greșite.",
  count_other: "{{number}} de constatări pot face cifrele greșite.",
  open: "Verificați și corectați",
  fixes: "Corecturi cu un singur clic",
  safe: "Doar ce nu poate fi citit altfel, în tot tabelul. Formulele rămân.",
  none: "Nimic nu poate fi corectat fără a vă întreba.",
  kinds: {
    blanks: "{{column}}: spații inutile",
    stage: "{{column}}: scrierea etapelor",
    number: "{{column}}: texte în numere",
    date: "{{column}}: texte în date",
  },
  cells_one: "{{number}} celulă",
  cells_few: "{{number}} celule",
  cells_other: "{{number}} de celule",
  preview: "Previzualizare",
  apply_one: "Corectați {{number}} celulă",
  apply_few: "Corectați {{number}} celule",
  apply_other: "Corectați {{number}} de celule",
  applied_one: "{{number}} celulă corectată.",
  applied_few: "{{number}} celule corectate.",
  applied_other: "{{number}} de celule corectate.",
  undo: "Anulați",
  undone: "Celulele conțin din nou ce conțineau înainte.",
  kept_one: "{{number}} celulă a rămas neschimbată, pentru că acum conține altceva.",
  kept_few: "{{number}} celule au rămas neschimbate, pentru că acum conțin altceva.",
  kept_other: "{{number}} de celule au rămas neschimbate, pentru că acum conțin altceva.",
  findings: "Constatări",
};
