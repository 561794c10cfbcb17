import { allOf, binary, column, excel, stages, type Expression } from "./expression";
import type { Report } from "./report";

/** The chance of each open lead that the filter lets through, by the stage table; 0 for the others. */
export function openChances(report: Report): Expression {
  const stage = excel("TRIM", column("stage"));
  const chance = report
    .stagesOf("open")
    .map(({ stage: name }) => {
      const position = excel("MATCH", name, excel("INDEX", stages, 0, 1), 0);
      const isThere = binary(stage, "=", name);
      return binary(isThere, "*", excel("INDEX", stages, position, 2));
    })
    .reduce<Expression | undefined>(
      (sum, each) => (sum ? binary(sum, "+", each) : each),
      undefined
    );
  return report.sheet.defineName("OpenChances", allOf(report.filter, chance ?? binary(0, "*", 1))!);
}
