/**
 * Stage columns: one small number a row, the code of the row's stage in the stage table, or one of two codes behind
 * the stages: blank and unknown. Metrics count into arrays of `codeCount` entries, so that no row needs a branch.
 */
import { CalcError } from "../errors";
import { gather } from "./coded-cells";
import { codesFor, type Codes } from "./codes";
import { inRows, type Figures } from "./figures";
import { closestLabel } from "./labels";
import { stageNames, type StageTable } from "./stage-table";
import { BLANK_CODE, type TextColumn } from "./texts";

export interface StageColumn {
  readonly table: StageTable;
  /** Code of the stage of each row, `blank` or `unknown`. */
  readonly codes: Codes;
  /** Code of rows without a stage. */
  readonly blank: number;
  /** Code of rows whose stage is not in the table. */
  readonly unknown: number;
  /** The number of different codes: the stages, blank and unknown. */
  readonly codeCount: number;
  /** What was written in the rows. */
  readonly texts: TextColumn;
}

/** The stages last found for some texts: a report asks forty questions of the same columns. */
const found = new WeakMap<TextColumn, StageColumn>();

/** Finds the stage of every row. */
export function matchStages(texts: TextColumn, table: StageTable): StageColumn {
  let column = found.get(texts);
  if (column?.table !== table) found.set(texts, (column = matchAnew(texts, table)));
  return column;
}

function matchAnew(texts: TextColumn, table: StageTable): StageColumn {
  const blank = table.stages.length;
  const unknown = blank + 1;
  const codeCount = unknown + 1;
  const codeOfLabel = codesFor(codeCount, texts.labels.length);
  texts.labels.forEach((label, index) => {
    codeOfLabel[index] = index === BLANK_CODE ? blank : (table.codeOf(label) ?? unknown);
  });
  return { table, codes: gather(codeOfLabel, texts.codes), blank, unknown, codeCount, texts };
}

/**
 * The same stages, with rows that have an amount but no stage turned from blank (an empty row) into unknown (a lead
 * somebody has to look at). An amount of 0 is no amount: an empty cell may arrive as 0.
 */
export function withAmountsNeedingStages(stages: StageColumn, amounts: Figures): StageColumn {
  const { blank, unknown } = stages;
  if (!stages.codes.includes(blank)) return stages;
  const codes = stages.codes.slice();
  const figures = inRows(amounts);
  for (let row = 0; row < codes.length; row++) {
    // NaN, a blank amount, is as falsy as 0.
    if (codes[row] === blank && figures[row]) codes[row] = unknown;
  }
  return { ...stages, codes };
}

/**
 * For results that have no place for leads of unknown stages.
 * @throws CalcError naming the first row in scope with such a stage, and the stage that was probably meant
 */
export function requireKnownStages(stages: StageColumn, name: string, scope?: Uint8Array): void {
  let row = stages.codes.indexOf(stages.unknown);
  while (row >= 0 && scope?.[row] === 0) row = stages.codes.indexOf(stages.unknown, row + 1);
  if (row >= 0) throw unknownStageError(stages, name, row);
}

/** What to say of a row (from 0) whose stage is not in the table. */
export function unknownStageError(stages: StageColumn, name: string, row: number): CalcError {
  const value = stages.texts.labels[stages.texts.codes[row]!]!;
  if (value === "") return new CalcError("amountWithoutStage", { row: row + 1 });
  const suggestion = closestLabel(value, stageNames(stages.table));
  return suggestion
    ? new CalcError("unknownStageSuggestion", { row: row + 1, name, value, suggestion })
    : new CalcError("unknownStage", { row: row + 1, name, value });
}

/** What a row's code means to a metric. */
export const KINDS = { blank: 0, open: 1, won: 2, lost: 3, unknown: 4 } as const;

/** The kind of each code of a stage column. */
export function kindsOf({ table, blank, unknown, codeCount }: StageColumn): Uint8Array {
  const kinds = new Uint8Array(codeCount);
  table.stages.forEach(({ type }, code) => (kinds[code] = KINDS[type]));
  kinds[blank] = KINDS.blank;
  kinds[unknown] = KINDS.unknown;
  return kinds;
}
