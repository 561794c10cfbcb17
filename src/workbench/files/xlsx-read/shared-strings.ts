import { SaxParser } from "@cj-tech-master/excelts/xml";
import { localName } from "./package";

/** `_x000A_` in a file stands for the character of that number. */
export const decodeEscapes = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The texts of a workbook by index; formatted runs are joined, phonetic readings left out. */
export function readSharedStrings(part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const parser = new SaxParser({ position: false });
  let text = "";
  let inText = false;
  let inPhonetic = false;
  parser.on("opentag", ({ name }) => {
    const tag = localName(name);
    if (tag === "si") text = "";
    else if (tag === "rPh") inPhonetic = true;
    else if (tag === "t") inText = !inPhonetic;
  });
  parser.on("text", (piece) => {
    if (inText) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    const tag = localName(name);
    if (tag === "t") inText = false;
    else if (tag === "rPh") inPhonetic = false;
    else if (tag === "si") strings.push(decodeEscapes(text));
  });
  parser.write(part).close();
  return strings;
}
