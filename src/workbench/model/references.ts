/** References from charts to cells: `'My sheet'!$A$1:$A$5`. */
import { formatAddress, parseAddress, quoteSheetName } from "./addresses";
import type { ChartRecord, Rect, SeriesRecord } from "./types";

export function formatReference(sheetName: string, rect: Rect): string {
  return `${quoteSheetName(sheetName)}!${formatAddress(rect, true)}`;
}

/** The series' references keep pointing at a sheet that gets another name. */
export function renameSheetIn(charts: ChartRecord[], from: string, to: string): void {
  const rename = (reference: string): string => {
    const parsed = parseAddress(reference);
    return parsed?.sheetName === from ? formatReference(to, parsed.rect) : reference;
  };
  const renameSeries = (series: SeriesRecord): void => {
    series.valuesRef = rename(series.valuesRef);
    if (series.categoriesRef) series.categoriesRef = rename(series.categoriesRef);
    if (series.nameRef) series.nameRef = rename(series.nameRef);
  };
  charts.forEach((chart) => chart.series.forEach(renameSeries));
}
