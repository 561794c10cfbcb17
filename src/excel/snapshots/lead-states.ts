import { CalcError, Rows, labelOf, type OptionalCells } from "../../calc";
import { UserError } from "../../locales";
import type { Session } from "../session";
import type { LeadState } from "./history";

/**
 * What a snapshot keeps of the leads. Rows without a stage are not leads yet and are left out.
 *
 * @throws UserError noIdColumn; CalcError missingCell, duplicateId, notANumber, notADate naming the row: a snapshot is
 * for good, so that it has to be right when it is taken
 */
export function leadStates({
  table,
  mapping,
  data,
}: Pick<Session, "table" | "mapping" | "data">): LeadState[] {
  const { id, stage = "", amount, expected } = mapping;
  if (id === undefined) throw new UserError("noIdColumn", { table: table.name });
  const cellsOf = (header: string | undefined) =>
    header === undefined ? undefined : data.columns[data.headers.indexOf(header)];
  const stages = cellsOf(stage)!.map(labelOf);
  // Under the names of the user's own columns, for the errors.
  const rows = new Rows({
    ...Object.fromEntries([amount, expected].map((header = "") => [header, cellsOf(header)])),
    filter_array: stages.map((label) => label !== ""),
  } as Record<string, OptionalCells>);
  const amounts = amount === undefined ? undefined : rows.numbers(amount);
  const close = expected === undefined ? undefined : rows.dates(expected);

  const rowOfId = new Map<string, number>();
  return cellsOf(id)!.flatMap((cell, row) => {
    if (stages[row] === "") return [];
    const label = labelOf(cell);
    requireNewId(id, label, row, rowOfId);
    return {
      id: typeof cell === "number" ? cell : label,
      stage: stages[row]!,
      amount: numberOrNothing(amounts?.[row]),
      close: numberOrNothing(close?.[row]),
    };
  });
}

function requireNewId(name: string, id: string, row: number, rowOfId: Map<string, number>): void {
  if (id === "") throw new CalcError("missingCell", { row: row + 1, name });
  const firstRow = rowOfId.get(id);
  if (firstRow !== undefined) {
    throw new CalcError("duplicateId", { row: row + 1, name, value: id, firstRow: firstRow + 1 });
  }
  rowOfId.set(id, row);
}

const numberOrNothing = (value = NaN): number | undefined =>
  Number.isNaN(value) ? undefined : value;
