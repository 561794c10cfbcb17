import * as v from "valibot";
import { addressOf, areaOf, type Area, type Plan, type ReportMode } from "../../report";
import type { ReportConfiguration } from "../configuration-schema";
import { extentOf } from "../write-plan/cells";
import { textsOf } from "../write-plan/charts";
import { lookOf } from "./chart-look";
import { cellAt, fingerprintOf, type SheetContent } from "./content";

const points = v.number();

/** Where a chart stands, points from the sheet's corner. */
const place = v.object({ left: points, top: points, width: points, height: points });
export type ChartPlace = v.InferOutput<typeof place>;

const chart = v.object({
  /** As written: its title, those of its axes, the names of its series. */
  texts: v.record(v.string(), v.string()),
  /** Its type, colours and formats, as written. */
  look: v.string(),
  /** The cells it was written over, as an address. */
  area: v.string(),
  /** As Excel gave it after writing. */
  place,
  type: v.string(),
  /** Whether the user has put it elsewhere. */
  moved: v.boolean(),
});
export type ChartRecord = v.InferOutput<typeof chart>;

/**
 * What the workbook remembers of a report, so that a refresh replaces only what the add-in made and keeps what the
 * user chose: kept in the configuration as `report.made`.
 */
const record = v.object({
  /** Stays the same when the sheet is renamed. */
  sheetId: v.string(),
  /** Ids of the tables it was made from. */
  tables: v.array(v.string()),
  /** From A1, as an address. */
  area: v.string(),
  /** The cells that were written, as addresses. */
  written: v.array(v.string()),
  /** From where formulas may spill: areas that begin at their cells, as addresses. */
  spills: v.array(v.string()),
  /** The cells in which the user chooses; `chosen` where their content is the user's. */
  inputs: v.record(
    v.string(),
    v.object({
      address: v.string(),
      content: v.union([v.string(), v.number(), v.boolean()]),
      chosen: v.boolean(),
    })
  ),
  /** Of the contents of the written cells; none until they have been read back. */
  fingerprint: v.string(),
  /** Widths of the columns as Excel gave them after writing, points. */
  widths: v.array(points),
  /** Columns whose width is the user's, from 0. */
  ownWidths: v.array(v.number()),
  /** By name. */
  charts: v.record(v.string(), chart),
  /** Names of the sheet, for its own formulas. */
  sheetNames: v.array(v.string()),
  /** Names of the workbook, for the user's formulas, with what they stand for. */
  figures: v.record(v.string(), v.string()),
});

export type ReportRecord = v.InferOutput<typeof record>;

/** What is remembered of the present report; nothing where there is none or it is not readable. */
export function recordOf(configuration: ReportConfiguration): ReportRecord | undefined {
  const result = v.safeParse(record, configuration.made);
  return result.success ? result.output : undefined;
}

/** What is known of a report before it is written. */
export type RecordedPlan = Pick<
  ReportRecord,
  "sheetId" | "tables" | "ownWidths" | "sheetNames" | "figures"
>;

/** What Excel tells of a report that has just been written. */
export interface WrittenSheet {
  readonly content: SheetContent;
  readonly widths: readonly number[];
  readonly charts: ReadonlyMap<string, Pick<ChartRecord, "place" | "type" | "moved">>;
}

/** What to remember of a report; `written` once it is on the sheet. */
export function recordPlan(
  known: RecordedPlan,
  plan: Plan,
  mode: ReportMode,
  chosen: ReadonlySet<string>,
  written?: WrittenSheet
): ReportRecord {
  const live = mode === "live";
  const isInput = (row: number, column: number) =>
    plan.inputs.some((input) => input.row === row && input.column === column);
  const cells: Area[] = plan.cells
    .filter(({ row, column }) => !isInput(row, column))
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  const tables = plan.spills.map(({ area }) => (live ? { ...area, rows: 1, columns: 1 } : area));
  const addresses = [...cells, ...tables].map(addressOf);
  return {
    ...known,
    area: addressOf(extentOf(plan)),
    written: addresses,
    spills: live ? tables.map(addressOf) : [],
    inputs: inputsOf(plan, chosen, written?.content),
    fingerprint: written ? fingerprintOf(addresses, written.content) : "",
    widths: [...(written?.widths ?? plan.columnWidths)],
    charts: Object.fromEntries(
      plan.charts.flatMap((each) => {
        const seen = written?.charts.get(each.name);
        const known = { texts: textsOf(each), look: lookOf(each), area: addressOf(each.area) };
        return seen ? [[each.name, { ...known, ...seen }]] : [];
      })
    ),
  };
}

function inputsOf(
  plan: Plan,
  chosen: ReadonlySet<string>,
  content: SheetContent | undefined
): ReportRecord["inputs"] {
  return Object.fromEntries(
    plan.inputs.map(({ key, row, column }) => {
      const address = addressOf({ row, column, rows: 1, columns: 1 });
      const cell = content ? cellAt(content, row, column) : "";
      const isTyped = typeof cell === "number" || typeof cell === "boolean";
      return [key, { address, content: isTyped ? cell : String(cell), chosen: chosen.has(key) }];
    })
  );
}

/** The contents of the cells in which the user chose something, by their key. */
export function choicesOf(made: ReportRecord, content: SheetContent): Map<string, string | number> {
  const choices = new Map<string, string | number>();
  for (const [key, { address, content: before, chosen }] of Object.entries(made.inputs)) {
    const { row, column } = areaOf(address);
    const cell = cellAt(content, row, column);
    const isFormula = typeof cell === "string" && cell.startsWith("=");
    if ((chosen || cell !== before) && !isFormula) {
      choices.set(key, typeof cell === "number" ? cell : String(cell));
    }
  }
  return choices;
}
