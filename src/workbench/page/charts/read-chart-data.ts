import type { Engine } from "../../engine/engine";
import { parseAddress } from "../../model/addresses";
import type { ChartRecord, Rect } from "../../model/types";
import type { ChartData, SeriesData } from "./chart-data";

interface Cells {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** Reads the cells that a chart shows. A reference that no longer leads anywhere reads as no cells. */
export function readChartData(engine: Engine, chart: ChartRecord): ChartData {
  const series = chart.series.map((record): SeriesData => {
    const cells = locate(engine, record.valuesRef);
    const name = locate(engine, record.nameRef);
    return {
      name: name ? (texts(engine, name)[0] ?? record.name) : record.name,
      values: cells ? numbers(engine, cells) : [],
      numberFormat: cells ? formatOf(engine, cells) : "General",
    };
  });
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = chart.series
    .map(({ categoriesRef }) => locate(engine, categoriesRef))
    .find((cells) => cells !== undefined);
  const shown = categories ? texts(engine, categories) : [];
  return {
    categories: Array.from({ length }, (_, point) => shown[point] ?? String(point + 1)),
    series,
  };
}

function locate(engine: Engine, reference: string | undefined): Cells | undefined {
  const address = reference ? parseAddress(reference.replace(/^=/, "")) : undefined;
  const name = address?.sheetName?.toLowerCase();
  const sheet = engine.sheets().find((candidate) => candidate.name.toLowerCase() === name);
  return address && sheet ? { sheetId: sheet.id, rect: address.rect } : undefined;
}

const texts = (engine: Engine, { sheetId, rect }: Cells): string[] =>
  engine.readText(sheetId, rect).flat();

const numbers = (engine: Engine, { sheetId, rect }: Cells): (number | null)[] =>
  engine
    .read(sheetId, rect)
    .flat()
    .map((value) => (typeof value === "number" ? value : null));

function formatOf(engine: Engine, { sheetId, rect }: Cells): string {
  return engine.style(sheetId, rect.row, rect.column).numberFormat ?? "General";
}
