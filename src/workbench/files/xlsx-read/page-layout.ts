import type { Worksheet } from "@cj-tech-master/excelts";
import { inchesToPoints } from "../xlsx-units";
import type { PageLayoutRecord } from "../../model/types";

const PAPER: Readonly<Record<number, string>> = {
  1: "Letter",
  3: "Tabloid",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
};

/** `&Lleft&Ccenter&Rright` in its parts. */
function threeParts(text: string | null | undefined) {
  const part = (letter: string) =>
    new RegExp(`&${letter}([\\s\\S]*?)(?=&[LCR]|$)`).exec(text ?? "")?.[1] || undefined;
  return { left: part("L"), center: part("C"), right: part("R") };
}

const absolute = (reference: string) => reference.replace(/\$?([A-Z]+|\d+)/g, "$$$1");

export function readPageLayout(worksheet: Worksheet): PageLayoutRecord {
  const setup = worksheet.pageSetup;
  const header = threeParts(worksheet.headerFooter?.oddHeader);
  const footer = threeParts(worksheet.headerFooter?.oddFooter);
  const paperSize = PAPER[setup.paperSize ?? 0];
  const margins = Object.entries(setup.margins ?? {});
  const texts = Object.entries({
    headerLeft: header.left,
    headerCenter: header.center,
    headerRight: header.right,
    footerLeft: footer.left,
    footerCenter: footer.center,
    footerRight: footer.right,
  }).filter(([, text]) => text !== undefined);
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    rowBreaks: worksheet.rowBreaks.map(({ id }) => id),
    ...(paperSize && { paperSize }),
    ...(setup.fitToPage && { fitWidth: setup.fitToWidth, fitHeight: setup.fitToHeight }),
    ...(!setup.fitToPage &&
      setup.scale !== undefined &&
      setup.scale !== 100 && { scale: setup.scale }),
    ...(setup.horizontalCentered && { centerHorizontally: true }),
    ...(setup.showGridLines && { printGridlines: true }),
    ...(setup.printArea && { printArea: absolute(setup.printArea) }),
    ...(setup.printTitlesRow && { printTitleRows: absolute(setup.printTitlesRow) }),
    ...(margins.length > 0 && {
      margins: Object.fromEntries(
        margins.map(([side, inches]) => [side, inchesToPoints(Number(inches))])
      ),
    }),
    ...Object.fromEntries(texts),
  };
}
