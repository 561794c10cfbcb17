import {
  overdueDays,
  pipelineSummary,
  type Codes,
  type Stage,
  type SummaryLine,
} from "../../../calc";
import { LeadColumns, type LeadsInput } from "../../leads/LeadColumns";
import { cellsOfColumn } from "../../leads/columns";

/** The open leads of one stage. */
export interface BoardColumn {
  /** Undefined for leads whose stage is not in the stage table. */
  readonly stage: Stage | undefined;
  readonly leads: number;
  /** Undefined where the table has no amounts. */
  readonly value: number | undefined;
  /** Rows of the leads, the largest amount first. */
  readonly rows: readonly number[];
}

/** What a card says of a lead. */
export interface Card {
  readonly row: number;
  /** Blank where the table has no ids. */
  readonly id: string;
  readonly owner: string;
  readonly amount: number | undefined;
  /** Serial number of the day the lead entered its stage. */
  readonly entered: number | undefined;
  /** Days in the stage; undefined where not known, or where the lead entered it after the day of the figures. */
  readonly days: number | undefined;
  /** Days beyond the expected ones, if any. */
  readonly overdue: number | undefined;
}

export interface Board {
  /** One column an open stage, in order, and one for unknown stages where leads have such. */
  readonly columns: readonly BoardColumn[];
  /** Where a deal can end: the won stages, then the lost ones. */
  readonly closed: readonly Stage[];
  /** The same object for the same row. */
  cardOf(row: number): Card;
}

/**
 * The open leads by stage, with the figures of the metrics.
 * @throws CalcError for an amount or a date that cannot be read
 */
export function boardOf(input: LeadsInput): Board {
  const columns = new LeadColumns(input);
  const { stages, table, amounts, asOf } = columns;
  const entered = columns.dates("entered");
  const overdue = entered && overdueDays({ stages, entered, asOf });
  const summary = pipelineSummary({ stages, amounts });
  const rows = rowsByCode(stages.codes, stages.codeCount, amounts);
  const column = (stage: Stage | undefined, code: number, line: SummaryLine): BoardColumn => ({
    stage,
    leads: line.leads,
    value: columns.has("amount") ? line.value : undefined,
    rows: rows[code]!,
  });
  const ofType = (type: Stage["type"]) => table.stages.filter((stage) => stage.type === type);
  const textOf = (field: "id" | "owner", row: number) =>
    String(cellsOfColumn(input, field)?.[row] ?? "").trim();
  const cards = new Map<number, Card>();
  const makeCard = (row: number): Card => {
    const day = known(entered?.[row]);
    const days = day === undefined ? undefined : asOf - day;
    const over = known(overdue?.[row]);
    return {
      row,
      id: textOf("id", row),
      owner: textOf("owner", row),
      amount: columns.has("amount") ? known(amounts[row]) : undefined,
      entered: day,
      days: days !== undefined && days >= 0 ? days : undefined,
      overdue: over !== undefined && over > 0 ? over : undefined,
    };
  };
  return {
    columns: [
      ...table.open.map((code, index) => column(table.stages[code]!, code, summary.lines[index]!)),
      ...(summary.unknown ? [column(undefined, stages.unknown, summary.unknown)] : []),
    ],
    closed: [...ofType("won"), ...ofType("lost")],
    cardOf(row) {
      const card = cards.get(row) ?? makeCard(row);
      cards.set(row, card);
      return card;
    },
  };
}

const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** The rows of each stage code, the largest amount first, those without one last. */
function rowsByCode(codes: Codes, codeCount: number, amounts: Float64Array): number[][] {
  const rows: number[][] = Array.from({ length: codeCount }, () => []);
  codes.forEach((code, row) => rows[code]!.push(row));
  const size = (row: number) => (Number.isNaN(amounts[row]!) ? -Infinity : amounts[row]!);
  // The difference of two blanks is NaN, which sorts as equal.
  return rows.map((list) => list.sort((a, b) => size(b) - size(a)));
}
