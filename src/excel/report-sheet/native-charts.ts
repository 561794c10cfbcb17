import type { Plan } from "../../report";
import { run } from "../run";
import { placeOver } from "../write-plan/charts";
import { rangeOf } from "../write-plan/range-of";

/** Behind the name of the chart that it stands for. */
const SUFFIX = " (native)";

/** Whether a chart is one of Excel's own kinds that this module drew. */
export const isNativeName = (name: string): boolean => name.endsWith(SUFFIX);

/**
 * Draws charts of Excel's own kinds in the place of those that every program shows. Their series and parts cannot be
 * asked for or set one by one, and not every Excel makes them for an add-in: where it refuses, the chart stays that is
 * there already. Those of an earlier report go.
 *
 * @param sheetName the sheet of a report that has been written
 */
export async function drawNativeCharts(sheetName: string, { charts }: Plan): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    await removeNative(sheet);
    for (const { name, title, area, native } of charts) {
      if (!native) continue;
      const chart = sheet.charts.add(native.type, rangeOf(sheet, native.source), "Columns");
      chart.name = name + SUFFIX;
      placeOver(chart, area);
      chart.title.text = title;
    }
    await context.sync();
    charts
      .filter(({ native }) => native)
      .forEach(({ name }) => sheet.charts.getItem(name).delete());
    await context.sync();
  }).catch(() => removeBegun(sheetName, charts));
}

/** A chart is in the way only where the one it was to replace is still there. */
async function removeBegun(sheetName: string, charts: Plan["charts"]): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const present = sheet.charts.load("items/name");
    await context.sync();
    const names = present.items.map(({ name }) => name);
    for (const { name, native } of charts) {
      const begun = name + SUFFIX;
      if (native && names.includes(name) && names.includes(begun)) {
        sheet.charts.getItem(begun).delete();
      }
    }
    await context.sync();
  });
}

async function removeNative(sheet: Excel.Worksheet): Promise<void> {
  const present = sheet.charts.load("items/name");
  await sheet.context.sync();
  present.items.filter(({ name }) => isNativeName(name)).forEach((chart) => chart.delete());
}
