/** Excel's own funnel in the report, on the local Excel. */
import { buildReport, removeReport, updateConfiguration } from "../../../src/excel";
import type { Headless } from "../../../src/workbench/headless";
import { openExcel } from "./local-excel";
import { AS_OF, WORKBOOK } from "./reference-workbook";

const chartsOf = ({ workbook }: Headless, sheet: string) =>
  workbook.findSheet(sheet)!.charts.map((chart) => `${chart.chartType} ${chart.name}`);
const funnelsOf = (excel: Headless, sheet: string) =>
  chartsOf(excel, sheet).filter((chart) => chart.includes("Funnel"));

const choose = (funnel: "bars" | "native") =>
  updateConfiguration((known) => ({ ...known, report: { ...known.report, funnel } }));

it("takes the place of the bars, stays one chart at a refresh, and goes when bars are chosen", async () => {
  const excel = await openExcel(WORKBOOK);
  await choose("native");
  const { sheet } = await buildReport({ asOf: AS_OF });
  expect(funnelsOf(excel, sheet)).toEqual(["Funnel Funnel (native)"]);
  const others = chartsOf(excel, sheet).length;

  await buildReport({ asOf: AS_OF });
  expect(funnelsOf(excel, sheet)).toEqual(["Funnel Funnel (native)"]);
  expect(chartsOf(excel, sheet)).toHaveLength(others);

  await choose("bars");
  await buildReport({ asOf: AS_OF });
  expect(funnelsOf(excel, sheet)).toEqual(["BarStacked Funnel"]);
  expect(chartsOf(excel, sheet)).toHaveLength(others);
});

it("is no chart of the user's: the sheet goes with it", async () => {
  await openExcel(WORKBOOK);
  await choose("native");
  await buildReport({ asOf: AS_OF });
  expect(await removeReport()).toEqual({});
});

it("leaves the bars where Excel refuses it, at whichever request", async () => {
  const excel = await openExcel(WORKBOOK);
  await choose("native");
  const before = excel.counters.syncs;
  const { sheet } = await buildReport({ asOf: AS_OF });
  const requests = excel.counters.syncs - before;
  const kinds = new Set<string>();
  for (let request = 1; request <= requests; request++) {
    excel.faults.failBatch(request, "UnsupportedOperation");
    // The requests that write the report itself are another test's.
    await buildReport({ asOf: AS_OF }).catch(() => undefined);
    const funnels = funnelsOf(excel, sheet);
    expect(funnels).toHaveLength(1);
    funnels.forEach((funnel) => kinds.add(funnel));
  }
  expect([...kinds].sort()).toEqual(["BarStacked Funnel", "Funnel Funnel (native)"]);
});
