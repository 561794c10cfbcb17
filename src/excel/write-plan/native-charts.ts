import type { Plan, PlanChart } from "../../report";
import { placeOver, writeChart } from "./charts";
import { rangeOf } from "./range-of";

/**
 * Draws the charts of Excel's own kinds, which writePlan leaves out, in requests of their own. Their series and parts
 * cannot be set one by one, and not every Excel makes them for an add-in: where it refuses, the chart is drawn as any
 * other.
 */
export async function writeNativeCharts(sheet: Excel.Worksheet, plan: Plan): Promise<void> {
  for (const chart of plan.charts) {
    if (chart.native) await writeNative(sheet, chart, chart.native);
  }
}

async function writeNative(
  sheet: Excel.Worksheet,
  plan: PlanChart,
  { type, source }: NonNullable<PlanChart["native"]>
): Promise<void> {
  const before = await idsOf(sheet);
  try {
    const chart = sheet.charts.add(type, rangeOf(sheet, source), "Columns");
    chart.name = plan.name;
    placeOver(chart, plan.area);
    chart.title.text = plan.title;
    await sheet.context.sync();
  } catch {
    // What came before the refusal was done.
    const begun = (await idsOf(sheet)).filter((id) => !before.includes(id));
    begun.forEach((id) => sheet.charts.getItem(id).delete());
    writeChart(sheet, plan);
    await sheet.context.sync();
  }
}

async function idsOf(sheet: Excel.Worksheet): Promise<string[]> {
  const charts = sheet.charts.load("items/id");
  await sheet.context.sync();
  return charts.items.map(({ id }) => id);
}
