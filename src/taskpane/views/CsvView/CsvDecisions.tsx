import { Field, Select } from "@fluentui/react-components";
import {
  DATE_ORDERS,
  DECIMAL_SIGNS,
  DELIMITERS,
  ENCODINGS,
  type CsvChoices,
  type CsvFile,
  type Decision,
} from "../../../leads/csv";
import { useTexts } from "../../texts";
import { useStyles } from "./CsvDecisions.styles";

/** Of a decision: its values, each with the key of its text. */
const DECISIONS = {
  encoding: {
    values: ENCODINGS,
    texts: {
      "utf-8": "encodings.utf8",
      "windows-1252": "encodings.windows1252",
      "windows-1250": "encodings.windows1250",
      "iso-8859-2": "encodings.iso88592",
      "utf-16le": "encodings.utf16le",
      "utf-16be": "encodings.utf16be",
    },
  },
  delimiter: {
    values: DELIMITERS,
    texts: {
      ",": "delimiters.comma",
      ";": "delimiters.semicolon",
      "\t": "delimiters.tab",
      "|": "delimiters.bar",
    },
  },
  decimal: {
    values: DECIMAL_SIGNS,
    texts: { ".": "decimals.point", ",": "decimals.comma" },
  },
  dateOrder: {
    values: DATE_ORDERS,
    texts: { dayFirst: "dateOrders.dayFirst", monthFirst: "dateOrders.monthFirst" },
  },
} as const;
const NAMES = ["encoding", "delimiter", "decimal", "dateOrder"] as const;
type Name = (typeof NAMES)[number];

export interface CsvDecisionsProps {
  readonly csv: Pick<CsvFile, Name>;
  /** What is to hold instead; it may take a moment until the file is read so. */
  readonly choices: CsvChoices;
  readonly disabled: boolean;
  readonly onChoose: (part: CsvChoices) => void;
}

/** What was decided about the file, each open to correction; what is only assumed says so. */
export function CsvDecisions({ csv, choices, disabled, onChoose }: CsvDecisionsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return NAMES.map((name) => {
    const decision: Decision<string> | undefined = csv[name];
    if (!decision) return null;
    const { values, texts } = DECISIONS[name];
    const isAssumed = decision.basis === "assumed";
    return (
      <Field
        key={name}
        className={styles.root}
        orientation="horizontal"
        label={t(`pane.csv.${name}`)}
        validationState={isAssumed ? "warning" : "none"}
        validationMessage={isAssumed ? t(`pane.csv.unsure.${name}`) : undefined}
      >
        <Select
          disabled={disabled}
          value={choices[name] ?? decision.value}
          onChange={(_, { value }) => onChoose({ [name]: value })}
        >
          {values.map((value) => (
            <option key={value} value={value}>
              {t(`pane.csv.${(texts as Record<string, TextOf>)[value]!}`)}
            </option>
          ))}
        </Select>
      </Field>
    );
  });
}

type Values<Tree> = Tree[keyof Tree];
/** Key of the text of a value. */
type TextOf = Values<{ [N in Name]: Values<(typeof DECISIONS)[N]["texts"]> }>;
