/** Whatever stands in the cells of a file arrives in the columns; the files are written by papaparse itself. */
import fc from "fast-check";
import Papa from "papaparse";
import { DELIMITERS } from "../../../src/leads/csv";
import { firstRows, openText } from "./open";

/** Texts that are no numbers, with quotes, delimiters and line breaks in them. */
const text = fc
  .array(fc.constantFrom("a", "Å", "ș", '"', ",", ";", "\t", "|", "\n", "\r\n", "=", " "), {
    maxLength: 8,
  })
  .map((letters) => `x${letters.join("")}x`);
const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 30,
});

it.each(DELIMITERS)("arrives between %j", async (delimiter) => {
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom("\n", "\r\n"), async (cells, newline) => {
      const header = ["a", "b", "c"];
      const written = Papa.unparse([header, ...cells], { delimiter, newline });
      const file = await openText(written, { delimiter });
      expect(file.columns.map((column) => column.header)).toEqual(header);
      expect(firstRows(file)).toEqual(cells);
    }),
    { numRuns: 100 }
  );
});
