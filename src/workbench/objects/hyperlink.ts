/** Range.hyperlink: a link to an address outside or to a place in the workbook. */
import type { HyperlinkRecord } from "../model/types";
import { optional, record, text } from "./check";
import type { Property } from "./define";
import { ApiError } from "./errors";
import { assertWritable, rangeOf, sheetOf } from "./lookup";
import type { RangeTarget } from "./targets";

function isInside(target: RangeTarget, link: HyperlinkRecord): boolean {
  const { row, column, rows, columns } = rangeOf(target);
  return (
    link.row >= row &&
    link.row < row + rows &&
    link.column >= column &&
    link.column < column + columns
  );
}

export function removeHyperlinks(target: RangeTarget): void {
  const sheet = sheetOf(target);
  sheet.hyperlinks = sheet.hyperlinks?.filter((link) => !isInside(target, link));
}

export const hyperlink: Property<RangeTarget> = {
  get: (target) => {
    const found = sheetOf(target).hyperlinks?.find((link) => isInside(target, link));
    if (!found) return null;
    const { row, column, ...link } = found;
    const [[textToDisplay] = []] = target.book.engine.readText(target.sheetId, {
      row,
      column,
      rows: 1,
      columns: 1,
    });
    return { ...link, textToDisplay };
  },
  set: (target, value) => {
    assertWritable(target);
    const given = record(value);
    const link = {
      address: optional(text)(given.address),
      documentReference: optional(text)(given.documentReference),
      screenTip: optional(text)(given.screenTip),
    };
    if (!link.address && !link.documentReference) throw new ApiError("InvalidArgument");
    const sheet = sheetOf(target);
    const { engine } = target.book;
    const { row, column, rows, columns } = rangeOf(target);
    removeHyperlinks(target);
    const links = Array.from({ length: rows * columns }, (_, i) => ({
      row: row + Math.floor(i / columns),
      column: column + (i % columns),
      ...Object.fromEntries(Object.entries(link).filter(([, part]) => part !== undefined)),
    }));
    sheet.hyperlinks = [...(sheet.hyperlinks ?? []), ...links];
    const shown = optional(text)(given.textToDisplay);
    if (shown !== undefined) {
      const lines = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => shown)
      );
      engine.write(target.sheetId, target.rect, lines);
      target.book.markUncalculated();
    }
    // Excel gives a cell that becomes a link the style "Hyperlink".
    engine.setStyle(target.sheetId, target.rect, { fontColor: "#0563C1", underline: true });
    target.book.touch(target.sheetId);
  },
};
