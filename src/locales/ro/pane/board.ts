import type { board as english } from "../../en/pane/board";
import type { Romanian } from "../../types";

export const board: Romanian<typeof english> = {
  hint: "Trageți un card sau selectați-l și apăsați Ctrl+← ori Ctrl+→. Etapa se scrie în tabelul dvs.",
  hintWithDate:
    "Trageți un card sau selectați-l și apăsați Ctrl+← ori Ctrl+→. Etapa și data de azi se scriu în tabelul dvs.",
  empty: "Aici nu sunt afaceri deschise.",
  days_one: "{{number}} zi",
  days_few: "{{number}} zile",
  days_other: "{{number}} de zile",
  over: "{{days}} · {{over}} peste",
  since: "din {{date}}",
  more_one: "încă {{number}}",
  more_few: "încă {{number}}",
  more_other: "încă {{number}}",
  moveMenu: "Mutați {{lead}}",
  moveTo: "Mutați {{lead}} în",
  show: "Mergeți la rândul lui",
  moved: "{{lead}} este acum în etapa {{stage}}.",
  undo: "Anulați",
  undone: "{{lead}} este din nou în etapa {{stage}}.",
  history: {
    added: "Tabelul {{table}} a primit un rând pentru aceasta.",
    protected: "Tabelul {{table}} nu a primit niciun rând: foaia lui este protejată.",
    filtered: "Tabelul {{table}} nu a primit niciun rând: este filtrat.",
    unsure:
      "Tabelul {{table}} nu a primit niciun rând: are coloane pe care doar dvs. le puteți completa. Adăugați rândul acolo.",
    refused: "Tabelul {{table}} nu a primit niciun rând: Excel nu a putut adăuga unul.",
    removed: "Rândul din tabelul {{table}} a fost eliminat.",
    stays: "Rândul din tabelul {{table}} a fost modificat între timp și rămâne.",
  },
  failed: "{{lead}} rămâne în etapa {{stage}}. {{reason}}",
};
