/** Worksheet functions where the library differs from Excel's documentation, or is too slow for a report. */
import type { Injector } from "@univerjs/core";
import { IFunctionService, type BaseFunction } from "@univerjs/engine-formula";
import type { CellScalar } from "../../../model/types";
import type { Area } from "../../formulas/scope";
import { conditionalAggregates } from "./conditional-aggregates";
import { Divide } from "./divide";
import { keepNumbers } from "./hyperlink";
import { sortOnce } from "./large";
import { MakeArray } from "./make-array";
import { rememberResults } from "./remembered";
import { sortCopies } from "./sort";
import { Unique } from "./unique";

/** What formulas of a report do with whole columns of leads. */
const OVER_COLUMNS = ["MULTIPLY", "PLUS", "MINUS", "DIVIDED", "COMPARE", "CONCATENATE", "TRIM"];

export function correctFunctions(
  injector: Injector,
  readRange: (area: Area) => CellScalar[][]
): void {
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    new Divide(),
    new MakeArray(),
    new Unique(readRange),
    ...conditionalAggregates(readRange)
  );
  const correct = (name: string, correction: (library: BaseFunction) => void): void => {
    const library = functions.getExecutor(name);
    if (library) correction(library);
  };
  correct("HYPERLINK", keepNumbers);
  correct("LARGE", sortOnce);
  correct("SORT", sortCopies);
  correct("SORTBY", sortCopies);
  for (const name of OVER_COLUMNS) correct(name, (library) => rememberResults(library, name));
}
