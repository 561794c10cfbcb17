import {
  BLANK_CODE,
  encodeDates,
  encodeNumbers,
  encodeTexts,
  flagOf,
  labelKey,
  type StageType,
} from "../../calc";
import type { HelperColumns } from "../columns/helper-columns";
import type { Field } from "../fields";
import type { Mapping, RawTable } from "../types";
import { closedTypeOf } from "./vocabulary";

/** What the data say about one stage. */
export interface StageData {
  readonly stage: string;
  /** Its words in the table: rows that are in it. */
  readonly rows: readonly number[];
  readonly type: StageType;
  /** Whether its name says the type; else other columns do, or nothing does and it counts as open. */
  readonly typeIsNamed: boolean;
}

/** A share of rows that is as good as all of them. */
const NEARLY_ALL = 0.9;

/** The cells of a field, or none if the table does not have it. */
export function cellsOf(table: RawTable, header: string | undefined): readonly unknown[] {
  return header === undefined ? [] : (table.columns[table.headers.indexOf(header)] ?? []);
}

/** The different stages of a table, in order of first appearance; those that only occur as last stage come last. */
export function stageDataOf(
  table: RawTable,
  mapping: Mapping,
  helpers: HelperColumns
): StageData[] {
  const { codes, labels } = encodeTexts(cellsOf(table, mapping.stage));
  const rows: number[][] = labels.map(() => []);
  codes.forEach((code, row) => rows[code]!.push(row));
  const stages = labels.map((stage, code) => ({ stage, rows: rows[code]! })).slice(BLANK_CODE + 1);
  const known = new Set(labels.map(labelKey));
  const lastStages = encodeTexts(cellsOf(table, mapping.lastStage)).labels.filter(
    (label) => !known.has(labelKey(label))
  );
  const isWon = cellsOf(table, helpers.isWon);
  const isClosed = cellsOf(table, helpers.isClosed);
  return [
    ...stages.map((stage) => ({ ...stage, ...typeFrom(stage.stage, stage.rows, isWon, isClosed) })),
    ...lastStages.map((stage) => ({ stage, rows: [], type: "open" as const, typeIsNamed: true })),
  ];
}

function typeFrom(
  stage: string,
  rows: readonly number[],
  isWon: readonly unknown[],
  isClosed: readonly unknown[]
): Pick<StageData, "type" | "typeIsNamed"> {
  const named = closedTypeOf(stage);
  if (named) return { type: named, typeIsNamed: true };
  const share = (flags: readonly unknown[]): number =>
    rows.filter((row) => flagOf(flags[row]) === true).length / rows.length;
  if (share(isWon) >= NEARLY_ALL) return { type: "won", typeIsNamed: false };
  if (share(isClosed) >= NEARLY_ALL) return { type: "lost", typeIsNamed: false };
  return { type: "open", typeIsNamed: true };
}

/** Mean of a number column over some rows, NaN without a number. */
export function meanOver(values: Float64Array | Float32Array, rows: readonly number[]): number {
  const numbers = rows.map((row) => values[row] ?? NaN).filter((value) => !Number.isNaN(value));
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** A column of numbers, empty if the table does not have it. */
export const numbersOf = (table: RawTable, header: string | undefined): Float64Array =>
  encodeNumbers(cellsOf(table, header)).values;

/** A column of dates as serial numbers, empty if the table does not have it. */
export const datesOf = (table: RawTable, mapping: Mapping, field: Field): Float32Array =>
  encodeDates(cellsOf(table, mapping[field])).values;
