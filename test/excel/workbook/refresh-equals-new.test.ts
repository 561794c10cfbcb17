/** However the workbook changed meanwhile: a report that is made anew is the report that would be made now. */
import { buildReport, removeReport, saveConfiguration } from "../../../src/excel";
import { parseConfiguration } from "../../../src/excel/configuration-schema";
import type { Headless } from "../../../src/workbench/headless";
import { AS_OF, openWithFunctions, sheetNames, shownOn } from "./reference-workbook";

const REPORT = "Pipeline report";
const build = () => buildReport({ asOf: AS_OF });

/** Lines of a table's body, from 0. */
function lines({ workbook, engine }: Headless, table: string) {
  const { sheetId, rect } = workbook.findTable(table)!;
  const line = (index: number, count = 1) => ({
    ...rect,
    row: rect.row + 1 + index,
    rows: count,
  });
  return {
    remove: (index: number) => engine.deleteCells(sheetId, line(index), "Up"),
    insert(index: number, cells: (string | number | null)[]) {
      engine.insertCells(sheetId, line(index), "Down");
      engine.write(sheetId, { ...line(index), columns: cells.length }, [cells]);
    },
    /** Another text wherever a column holds the one. */
    replace(column: number, from: string, to: string) {
      const cells = { ...line(0, rect.rows - 1), column: rect.column + column, columns: 1 };
      const values = engine
        .readFormulas(sheetId, cells)
        .map(([cell]) => [cell === from ? to : null]);
      engine.write(sheetId, cells, values);
    },
  };
}

const columnOf = ({ workbook }: Headless, header: string) =>
  workbook.findTable("Leads")!.columns.indexOf(header);

/** What the report is, but for ids: cells, charts, formats, print set-up. */
async function reportOf(excel: Headless) {
  const shown = await shownOn(excel, REPORT);
  const sheet = structuredClone(excel.workbook.findSheet(REPORT)!);
  return {
    shown,
    formulas: excel.engine.readFormulas(sheet.id, excel.engine.usedRange(sheet.id, true)!),
    // Which chart was drawn first says nothing: they do not overlap.
    charts: Object.fromEntries(sheet.charts.map((chart) => [chart.name, { ...chart, id: "" }])),
    formats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
    layout: sheet.pageLayout,
    merges: excel.engine.merges(sheet.id).length,
  };
}

it.each<[string, (excel: Headless) => void]>([
  ["leads were deleted", (excel) => [0, 3].forEach((row) => lines(excel, "Leads").remove(row))],
  [
    "leads were added, with a new owner",
    (excel) => {
      const { columns } = excel.workbook.findTable("Leads")!;
      const values: Record<string, string | number> = {
        ID: "L98",
        Stage: "Proposal",
        Amount: 55_000,
        Owner: "Cleo",
        Created: 46_100,
      };
      lines(excel, "Leads").insert(
        2,
        columns.map((header) => values[header] ?? "")
      );
    },
  ],
  [
    "an owner got another name",
    (excel) => lines(excel, "Leads").replace(columnOf(excel, "Owner"), "Ana", "Anna"),
  ],
  [
    "a stage was renamed",
    (excel) => {
      lines(excel, "Stages").replace(0, "Proposal", "Offer");
      lines(excel, "Leads").replace(columnOf(excel, "Stage"), "Proposal", "Offer");
    },
  ],
  [
    "a stage was added and one that nobody was in deleted",
    (excel) => lines(excel, "Stages").insert(1, ["Demo", 0.2, 10, "open"]),
  ],
  [
    "the table of leads was renamed",
    (excel) => excel.workbook.updateTable(excel.workbook.findTable("Leads")!.id, { name: "Deals" }),
  ],
])("after %s", async (_, change) => {
  const excel = await openWithFunctions();
  await build();
  change(excel);
  await build();
  const refreshed = await reportOf(excel);
  // The refresh found nothing of the user's in the way.
  expect(sheetNames(excel)).toHaveLength(4);
  await removeReport();
  await saveConfiguration(parseConfiguration({}));
  await build();
  expect(refreshed).toEqual(await reportOf(excel));
});
