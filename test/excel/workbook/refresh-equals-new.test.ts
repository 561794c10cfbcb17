/** However the workbook changed meanwhile: a report that is made anew is the report that would be made now. */
import { buildReport, removeReport, saveConfiguration } from "../../../src/excel";
import { parseConfiguration } from "../../../src/excel/configuration-schema";
import type { Headless } from "../../../src/workbench/headless";
import { AS_OF, openWithFunctions, sheetNames, shownOn } from "./reference-workbook";
import { columnOf, insertLead, lines } from "./table-lines";

const REPORT = "Pipeline report";
const build = () => buildReport({ asOf: AS_OF });

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
    (excel) =>
      insertLead(excel, {
        ID: "L98",
        Stage: "Proposal",
        Amount: 55_000,
        Owner: "Cleo",
        Created: 46_100,
      }),
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
  await excel.engine.settle({ functions: true });
  await build();
  const refreshed = await reportOf(excel);
  // The refresh found nothing of the user's in the way.
  expect(sheetNames(excel)).toHaveLength(4);
  await removeReport();
  await saveConfiguration(parseConfiguration({}));
  await build();
  expect(refreshed).toEqual(await reportOf(excel));
});
