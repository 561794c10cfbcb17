import type { PageSetup, Worksheet } from "@cj-tech-master/excelts";
import { pointsToInches } from "../xlsx-units";
import type { PageLayoutRecord } from "../../model/types";

/** Excel.PaperType → the file's number. */
const PAPER = { Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11 } as const;

const LAST_COLUMN = 16_383;

/** Excel's "Normal" margins, in inches. */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const withoutSheet = (reference: string) => reference.slice(reference.lastIndexOf("!") + 1);

function margins(layout: PageLayoutRecord): PageSetup["margins"] {
  const given = Object.entries(layout.margins ?? {}).filter(([, points]) => points !== undefined);
  const inches = given.map(([side, points]) => [side, pointsToInches(points)]);
  return { ...NORMAL_MARGINS, ...Object.fromEntries(inches) };
}

/** `&L…&C…&R…`, the way a file holds the three parts of a header or footer. */
const threeParts = (left = "", center = "", right = "") =>
  (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);

export function writePageLayout(worksheet: Worksheet, layout: PageLayoutRecord): void {
  const { scale, fitWidth, fitHeight, paperSize, printArea, printTitleRows } = layout;
  Object.assign(worksheet.pageSetup, {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    margins: margins(layout),
    ...(paperSize && { paperSize: PAPER[paperSize as keyof typeof PAPER] }),
    // 0 pages are as many as it takes.
    ...((fitWidth || fitHeight) && {
      fitToPage: true,
      fitToWidth: fitWidth ?? 0,
      fitToHeight: fitHeight ?? 0,
    }),
    ...(scale !== undefined && { scale }),
    ...(layout.centerHorizontally && { horizontalCentered: true }),
    ...(layout.printGridlines && { showGridLines: true }),
    ...(printArea && { printArea: withoutSheet(printArea) }),
    ...(printTitleRows && { printTitlesRow: withoutSheet(printTitleRows).replaceAll("$", "") }),
  });

  const header = threeParts(layout.headerLeft, layout.headerCenter, layout.headerRight);
  const footer = threeParts(layout.footerLeft, layout.footerCenter, layout.footerRight);
  if (header) worksheet.headerFooter.oddHeader = header;
  if (footer) worksheet.headerFooter.oddFooter = footer;
  worksheet.rowBreaks = [...layout.rowBreaks]
    .sort((a, b) => a - b)
    .map((row) => ({ id: row, max: LAST_COLUMN, man: 1 }));
}
