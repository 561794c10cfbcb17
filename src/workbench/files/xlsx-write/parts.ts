/** What the library leaves out of the parts it writes, put in afterwards. */
import type { ChartRecord, SheetSnapshot, TableRecord } from "../../model/types";
import { attributesText } from "./xml";

/** Names and alternative texts of a sheet's charts, in the order they were added. */
export function nameCharts(drawing: string, charts: readonly ChartRecord[]): string {
  let index = 0;
  return drawing.replace(/<xdr:cNvPr id="(\d+)" name="[^"]*"/g, (written, id: string) => {
    const chart = charts[index++];
    if (!chart) return written;
    const { name, altTextTitle, altTextDescription } = chart;
    const texts = { name, descr: altTextDescription, title: altTextTitle };
    return `<xdr:cNvPr id="${id}"${attributesText(texts)}`;
  });
}

/** A table without header row or filter buttons has no filter; Excel calls a file with one damaged. */
export const withoutFilter = (part: string): string =>
  part.replace(/<autoFilter[^>]*\/>|<autoFilter[\s\S]*?<\/autoFilter>/, "");

export const hasFilter = (table: TableRecord): boolean =>
  table.showHeaders && table.showFilterButton;

/** Marks the conditional formats after which no others are applied. */
export function markStops(sheetPart: string, sheet: SheetSnapshot): string {
  const stops = sheet.conditionalFormats.filter(({ stopIfTrue }) => stopIfTrue);
  return stops.reduce(
    (part, { priority }) =>
      part.replace(new RegExp(`(<cfRule [^>]*priority="${priority + 1}")`), '$1 stopIfTrue="1"'),
    sheetPart
  );
}

/** Data bars whose ends Excel finds: from 0 where no value is below it, not from the lowest value. */
export const automaticDataBars = (sheetPart: string): string =>
  sheetPart.replace(
    /(<x14:dataBar [^>]*>)<x14:cfvo type="min"\/><x14:cfvo type="max"\/>/g,
    '$1<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>'
  );

/** Version of the calculation engine of Excel 2019 and later. */
const CALCULATION_ENGINE = 191_029;

/**
 * An Excel that is newer than the engine a file names calculates everything on opening; then the functions of an add-in
 * that is not installed would show `#NAME?` instead of the values they had.
 */
export const keepCachedValues = (workbookPart: string): string =>
  workbookPart.replace(/calcId="\d+"/, `calcId="${CALCULATION_ENGINE}"`);
