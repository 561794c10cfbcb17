import { table, type ColumnTable } from "arquero";
import { columnName, NUMERIC, toNumbers, type Tables } from "../data";
import type { Cell } from "../data/leads";

/** Arquero's tables: numbers in typed arrays with NaN for blank, texts in arrays. */
export const toArquero = ({ leads, history, later }: Tables) => ({
  leads: toTable(leads),
  history: toTable(history),
  later: toTable(later),
});

export type ArqueroTables = ReturnType<typeof toArquero>;

const toTable = (columns: Readonly<Record<string, readonly Cell[]>>) =>
  table(
    Object.entries(columns).map(([header, cells]): [string, Float64Array | readonly Cell[]] => [
      columnName(header),
      NUMERIC.has(header) ? toNumbers(cells) : cells,
    ])
  );

/** The rows of a small result. */
export const rowsOf = (result: ColumnTable): Record<string, any>[] => result.objects();
