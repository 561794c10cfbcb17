/** Worksheet functions where the library differs from Excel's documentation, or is too slow for a report. */
import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { CellScalar } from "../../../model/types";
import type { Area } from "../../formulas/scope";
import { conditionalAggregates } from "./conditional-aggregates";
import { Divide } from "./divide";
import { MakeArray } from "./make-array";
import { Unique } from "./unique";

export function correctFunctions(
  injector: Injector,
  readRange: (area: Area) => CellScalar[][]
): void {
  injector
    .get(IFunctionService)
    .registerExecutors(
      new Divide(),
      new MakeArray(),
      new Unique(readRange),
      ...conditionalAggregates(readRange)
    );
}
