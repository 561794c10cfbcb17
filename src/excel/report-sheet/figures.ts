import { absoluteAddressOf, type Plan } from "../../report";
import type { ReportPlace, WorkbookName } from "./find";
import { recordOf } from "./record";

/** What a name stands for while the report has no such figure. */
const NO_FIGURE = "=NA()";

export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/**
 * Gives the main figures names of the workbook, for the user's own formulas. A name that is there already and is not
 * the report's is left alone; a name whose figure is gone stays, so that formulas that use it say so.
 *
 * @returns the names with what they stand for
 */
export function writeFigures(
  context: Excel.RequestContext,
  place: ReportPlace,
  plan: Plan,
  sheetName: string
): Record<string, string> {
  const { names } = context.workbook;
  const ours = ownFigures(place);
  const isTaken = (name: string) =>
    place.tables.some((table) => isSameName(table.name, name)) ||
    place.names.some((item) => isSameName(item.name, name));
  const wanted = new Map(
    plan.figures.map(({ name, ...cell }) => [
      name,
      `=${quotedSheet(sheetName)}!${absoluteAddressOf({ ...cell, rows: 1, columns: 1 })}`,
    ])
  );
  const figures: Record<string, string> = {};
  for (const { name } of ours) {
    figures[name] = wanted.get(name) ?? NO_FIGURE;
    names.getItem(name).formula = figures[name];
  }
  for (const [name, formula] of wanted) {
    if (name in figures || isTaken(name)) continue;
    figures[name] = formula;
    names.add(name, formula);
  }
  return figures;
}

/** The names that the present report gave its figures and that still stand for them. */
export function ownFigures({ names, configuration, old }: ReportPlace): WorkbookName[] {
  const recorded = recordOf(configuration.report)?.figures ?? {};
  return names.filter(
    ({ name, formula }) =>
      name in recorded &&
      (formula === NO_FIGURE || formula.includes("#REF!") || refersTo(formula, old?.name))
  );
}

const refersTo = (formula: string, sheet: string | undefined): boolean =>
  sheet !== undefined &&
  (formula.startsWith(`=${sheet}!`) || formula.startsWith(`=${quotedSheet(sheet)}!`));

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
