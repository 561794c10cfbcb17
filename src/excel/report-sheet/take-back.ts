import type { Plan } from "../../report";
import { readConfiguration, storeConfiguration } from "../configuration";
import { run } from "../run";
import { ownFigures } from "./figures";
import type { PresentReport, ReportPlace } from "./find";

/** What was begun. */
export interface Attempt {
  /** Names of sheets that were added for the report. */
  readonly added: readonly string[];
  /** The name of the new sheet it was written on … */
  readonly draft?: string;
  /** … or of the copy of the sheet it was written over. */
  readonly copy?: string;
}

/** Brings the workbook back to what it was before a report that failed half-way. */
export async function takeBack(place: ReportPlace, plan: Plan, attempt: Attempt): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const { old } = place;
    const find = (key: string | undefined) =>
      key === undefined ? undefined : worksheets.getItemOrNullObject(key).load("id,name");
    const added = attempt.added.map(find);
    const draft = find(attempt.draft);
    const copy = find(attempt.copy);
    const present = find(old?.id);
    const inItsPlace = find(old?.name);
    const names = context.workbook.names.load("items/name,items/formula");
    const namesOfCopy = copy?.names.load("items/name");
    const configuration = await readConfiguration(context);

    let made = place.configuration;
    if (old && copy && !copy.isNullObject) {
      putBack(copy, present, old, place.activeSheet === old.id);
      // Excel has given the copy the names of the workbook that stood for its cells.
      namesOfCopy?.items
        .filter(({ name }) => !old.sheetNames.includes(name))
        .forEach((item) => item.delete());
      const report = { ...made.report, made: { ...old.made, sheetId: copy.id } };
      made = { ...made, report };
    } else {
      const isOther = inItsPlace && !inItsPlace.isNullObject && inItsPlace.id !== old?.id;
      deleteAll([draft, isOther ? inItsPlace : undefined]);
      if (old && present && !present.isNullObject && present.name !== old.name) {
        present.name = old.name;
      }
    }
    deleteAll(added);
    restoreFigures(names, place, plan);
    // A workbook that remembered nothing does not begin to.
    if (JSON.stringify(configuration) !== JSON.stringify(made)) storeConfiguration(context, made);
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

/** The copy becomes the sheet that was written over. */
function putBack(
  copy: Excel.Worksheet,
  present: Excel.Worksheet | undefined,
  old: PresentReport,
  isActive: boolean
): void {
  deleteAll([present]);
  copy.name = old.name;
  if (isActive) copy.activate();
}

function deleteAll(sheets: readonly (Excel.Worksheet | undefined)[]): void {
  for (const sheet of sheets) if (sheet && !sheet.isNullObject) sheet.delete();
}

function restoreFigures(names: Excel.NamedItemCollection, place: ReportPlace, plan: Plan): void {
  const before = new Map(ownFigures(place).map(({ name, formula }) => [name, formula]));
  const all = new Set(place.names.map(({ name }) => name));
  const figures = new Set(plan.figures.map(({ name }) => name));
  for (const item of names.items) {
    const formula = before.get(item.name);
    if (formula !== undefined) item.formula = formula;
    else if (figures.has(item.name) && !all.has(item.name)) item.delete();
  }
}
