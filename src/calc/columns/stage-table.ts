/**
 * The stage table: one row a stage, in the order of the pipeline; columns by position: stage, probability, expected
 * days, type, goal. Only the first is compulsory; rows without a stage are skipped.
 *
 * - A blank type follows the probability: 1 is won, 0 is lost. Without a probability a stage called "Closed Won",
 *   "Vunnen", "Pierdut" … is what it says; every other stage is open.
 * - Open stages keep their order; a won stage comes after all of them, lost stages have no place in the order.
 * - A won stage counts with probability 1 and a lost one with 0, whatever is typed.
 */
import { CalcError } from "../errors";
import { errorKeyOf, errorOf, isBlank, plainValue, shown, toCells, type Cells } from "./cells";
import { closestLabel, labelKey } from "./labels";
import { parseNumber } from "./numbers";
import { stageTypeOf, type StageType } from "./stage-types";
import { labelOf } from "./texts";

export interface Stage {
  readonly name: string;
  readonly type: StageType;
  /** 0 to 1; undefined where the table gives none. */
  readonly probability: number | undefined;
  /** Days a lead is expected to stay at most; undefined where the table gives none. */
  readonly expectedDays: number | undefined;
  /** The conversion rate aimed at, as typed; undefined where the table gives none. */
  readonly goal: number | undefined;
}

export interface StageTable {
  /** In the order of the table; the index is the stage's code. */
  readonly stages: readonly Stage[];
  /** Codes of the open stages in order. */
  readonly open: readonly number[];
  /** Codes of the won stages. */
  readonly won: readonly number[];
  /**
   * Place of each code on the way to a won deal: 0 … K−1 for open stages, K for won, −1 for lost.
   */
  readonly positions: Int32Array;
  /** The code of a stage by any spelling a person would take for it. */
  codeOf(text: string): number | undefined;
}

/** By identity of their cells, as columns are remembered. */
const read = new WeakMap<Cells, StageTable>();

/**
 * Reads a stage table; the same cells are read once. Whoever changes them in place has to pass a new array.
 * @throws CalcError for no stage at all, a stage named twice, an unknown type, a probability outside 0–1
 */
export function readStageTable(range: Cells): StageTable {
  const cells = toCells(range);
  let table = read.get(cells);
  if (!table) read.set(cells, (table = readAnew(cells)));
  return table;
}

function readAnew(cells: Cells): StageTable {
  const stages: Stage[] = [];
  const codeByKey = new Map<string, number>();
  const rowOfStage: number[] = [];
  for (let i = 0; i < cells.length; i++) {
    const row = cells[i];
    const stage = readStage(Array.isArray(row) ? row : [row], i + 1);
    if (!stage) continue;
    const key = labelKey(stage.name);
    const known = codeByKey.get(key);
    if (known !== undefined) {
      const details = { row: i + 1, value: stage.name, firstRow: rowOfStage[known]! };
      throw new CalcError("duplicateStage", details);
    }
    codeByKey.set(key, stages.push(stage) - 1);
    rowOfStage.push(i + 1);
  }
  if (stages.length === 0) throw new CalcError("noStages");
  return stageTable(stages, codeByKey);
}

function stageTable(stages: readonly Stage[], codeByKey: ReadonlyMap<string, number>): StageTable {
  const codesOf = (type: StageType): number[] =>
    stages.flatMap((stage, code) => (stage.type === type ? [code] : []));
  const open = codesOf("open");
  const positions = new Int32Array(stages.length).fill(-1);
  open.forEach((code, position) => (positions[code] = position));
  const won = codesOf("won");
  for (const code of won) positions[code] = open.length;
  return { stages, open, won, positions, codeOf: (text) => codeByKey.get(labelKey(text)) };
}

function readStage(cells: readonly unknown[], row: number): Stage | undefined {
  const error = errorOf(plainValue(cells[0]));
  if (error) throw new CalcError(errorKeyOf(error, "error"), { row, name: "stage", value: error });
  const name = labelOf(cells[0]);
  if (name === "") return undefined;
  const typed = readNumber(cells[1], row, "probability");
  if (typed !== undefined && !(typed >= 0 && typed <= 1)) {
    throw new CalcError("stageProbability", { row, value: typed });
  }
  const expectedDays = readNumber(cells[2], row, "expected days");
  if (expectedDays !== undefined && expectedDays < 0) {
    throw new CalcError("stageExpectedDays", { row, value: expectedDays });
  }
  const type = readType(cells[3], typed, name, row);
  const probability = type === "open" ? typed : type === "won" ? 1 : 0;
  const goal = readNumber(cells[4], row, "goal");
  // An empty cell may arrive as 0, and neither 0 days nor a goal of 0 makes sense.
  return {
    name,
    type,
    probability,
    expectedDays: expectedDays || undefined,
    goal: goal || undefined,
  };
}

function readType(
  cell: unknown,
  probability: number | undefined,
  name: string,
  row: number
): StageType {
  const text = labelOf(cell);
  if (text !== "") {
    const type = stageTypeOf(text);
    if (!type) throw new CalcError("stageType", { row, value: text });
    return type;
  }
  if (probability === 1) return "won";
  if (probability === 0) return "lost";
  return (probability === undefined && stageTypeOf(name)) || "open";
}

function readNumber(cell: unknown, row: number, name: string): number | undefined {
  const value = plainValue(cell);
  if (isBlank(value)) return undefined;
  const number = typeof value === "string" ? parseNumber(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw new CalcError("stageCell", { row, name, value: shown(cell) });
}

/**
 * The code of a stage named in an argument.
 * @throws CalcError unknownStageName, with the stage that was probably meant
 */
export function requireStage(table: StageTable, text: string, name: string): number {
  const code = table.codeOf(text);
  if (code !== undefined) return code;
  const suggestion = closestLabel(text, stageNames(table));
  throw suggestion
    ? new CalcError("unknownStageNameSuggestion", { name, value: text, suggestion })
    : new CalcError("unknownStageName", { name, value: text });
}

/** The names of a table's stages in order. */
export const stageNames = (table: StageTable): string[] => table.stages.map(({ name }) => name);
