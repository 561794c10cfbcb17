import { addressOf, type Plan } from "../../report";

/** Points from the edge of the paper. */
const MARGINS = { left: 36, right: 36, top: 36, bottom: 45, header: 18, footer: 22 };

/** Landscape and one page wide on any paper; sections begin on a new page rather than being cut. */
export function writePageSetup(sheet: Excel.Worksheet, { print }: Plan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Points", MARGINS);
  pageLayout.setPrintArea(addressOf(print.area));
  const { row, rows } = print.titleRows;
  pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = print.footerLeft;
  page.rightFooter = print.footerRight;
  for (const each of print.breaks) {
    sheet.horizontalPageBreaks.add(addressOf({ row: each, column: 0, rows: 1, columns: 1 }));
  }
}
