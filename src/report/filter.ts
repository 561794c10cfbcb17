import { BLANK_CHOICE, type FilterField } from "../leads";
import { allOf, binary, column, excel, joined, part, type Expression } from "./expression";
import type { Report } from "./report";

/** The name of the cell that narrows the report down by a field; blank means all leads. */
export const filterCell = (field: FilterField) => `filter.${field}`;

/** 1 where a filter cell is blank, else TRUE for the leads with its value. */
const condition = (field: FilterField): Expression =>
  excel(
    "IF",
    binary(part(filterCell(field)), "=", ""),
    1,
    binary(
      column(field),
      "=",
      excel("IF", binary(part(filterCell(field)), "=", BLANK_CHOICE), "", part(filterCell(field)))
    )
  );

/** The condition that all formulas share, from the filter cells of the columns that the leads table has. */
export const filterOf = (fields: readonly FilterField[]): Expression | undefined =>
  allOf(...fields.map(condition));

/**
 * 1 for the rows of another table whose lead the filter cells let through, as the lead is now: of one that the leads
 * table no longer has nothing is known, so that it passes only while no filter cell is in use. Nothing where no column
 * can be filtered, or leads have no id.
 *
 * @param ids the lead of each row
 * @param name by which the formulas of the report know the condition
 */
export function filterAmong(report: Report, ids: Expression, name: string): Expression | undefined {
  const { sheet, filter, filterFields, has } = report;
  const [first, ...others] = filterFields.map((field) => part(filterCell(field)));
  if (!filter || !first || !has("id")) return undefined;
  const isUnused = binary(joined(first, ...others), "=", "");
  const passes = excel("XLOOKUP", ids, column("id"), binary(filter, "*", 1), 0);
  return sheet.defineName(name, excel("IF", isUnused, 1, passes));
}
