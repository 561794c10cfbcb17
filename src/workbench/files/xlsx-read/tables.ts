import { parseA1Range } from "@borgar/fx";
import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { Rect, TableRecord } from "../../model/types";
import { child, children } from "./package";
import { decodeEscapes } from "./shared-strings";

/** `A1:C5` as a rectangle; `undefined` for whole rows or columns. */
export function toRect(reference: string): Rect | undefined {
  const range = parseA1Range(reference);
  if (!range || range.top === null || range.left === null) return undefined;
  const { top: row, left: column, bottom, right } = range;
  return {
    row,
    column,
    rows: (bottom ?? row) - row + 1,
    columns: (right ?? column) - column + 1,
  };
}

export function readTable(part: XmlElement, sheetId: string): TableRecord | undefined {
  const { attributes } = part;
  const rect = toRect(attributes["ref"] ?? "");
  const name = attributes["displayName"] ?? attributes["name"];
  if (!rect || !name) return undefined;
  const style = child(part, "tableStyleInfo")?.attributes;
  return {
    id: name,
    name,
    sheetId,
    rect,
    columns: children(child(part, "tableColumns"), "tableColumn").map((column) =>
      decodeEscapes(column.attributes["name"] ?? "")
    ),
    showHeaders: attributes["headerRowCount"] !== "0",
    showTotals: attributes["totalsRowCount"] === "1",
    style: style?.["name"] ?? "",
    showBandedRows: style?.["showRowStripes"] === "1",
    showFilterButton: child(part, "autoFilter") !== undefined,
  };
}
