import { keyOf } from "../columns/words";

/**
 * How tables of stage changes call their columns, in English, Swedish and Romanian, beside the names that leads tables
 * use for the same (header-words.ts).
 */
const keys = (...names: string[]): ReadonlySet<string> => new Set(names.map(keyOf));

/** The stage that a lead went to. */
export const TO_STAGE = keys(
  ...["to stage", "new stage", "to", "new value", "value", "stage after", "till steg", "nytt steg"],
  ...["till", "till fas", "ny fas", "nytt värde", "în etapa", "la etapa", "etapa nouă", "până la"],
  ...["în", "etapă nouă", "valoare nouă"]
);

/** The stage that it came from: a stage as well, but not the one that is meant. */
export const FROM_STAGE = keys(
  ...[
    "from stage",
    "old stage",
    "previous stage",
    "from",
    "old value",
    "från steg",
    "från",
    "från fas",
  ],
  ...[
    "gammalt steg",
    "tidigare steg",
    "föregående steg",
    "din etapa",
    "de la etapa",
    "etapa veche",
  ],
  ...["etapa anterioară", "de la", "valoare veche"]
);

/** The day of the change. */
export const CHANGED = keys(
  ...[
    "changed",
    "changed at",
    "changed on",
    "change date",
    "date",
    "timestamp",
    "time",
    "edit date",
  ],
  ...["date entered", "entered at", "created date", "ändrad", "ändrat", "ändringsdatum", "datum"],
  ...["tidpunkt", "bytt", "data", "data schimbării", "schimbat", "schimbat la", "modificat la"],
  ...["data modificării", "moment"]
);
