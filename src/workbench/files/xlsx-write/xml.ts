/** Text for the parts that are written here, beside those of the library. */
const escapeAttribute = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");

/** ` name="value"` for each attribute that is set. */
export const attributesText = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "")
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");

/** Puts an element of a sheet where the format wants it: after its cells and rules, before the page. */
export const beforePage = (sheetPart: string, element: string): string =>
  sheetPart.replace(/<printOptions|<pageMargins/, (page) => element + page);
