/** docs/functions.md and the doc comments it is made from. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { functionsMarkdown } from "../../src/tools/functions-markdown.cjs";
import { functionsMetadata } from "../../src/tools/functions-metadata.cjs";
import { functionsReference } from "../../src/tools/functions-reference.cjs";

const file = path.resolve(__dirname, "../../docs/functions.md");

test("docs/functions.md says what the doc comments say (if not: npm run docs)", async () => {
  expect(readFileSync(file, "utf8")).toBe(await functionsMarkdown());
});

test("every function tells its result, errors, an example with its number, method and source", async () => {
  const reference = functionsReference(await functionsMetadata());
  expect(reference).toHaveLength(34);
  for (const { id, returns, errors, examples, methods } of reference) {
    const [method] = methods;
    const parts = {
      returns: returns !== "",
      errors: errors.length > 0,
      examples: examples.every(({ formula, result }) => formula.includes(id) && result.length > 0),
      example: examples.length > 0,
      method: method!.paragraphs.length > 0,
      numbers: methods.some((one) => one.examples.length > 0),
      source: method!.sources.length > 0,
    };
    const lacking = Object.entries(parts).filter(([, present]) => !present);
    expect([id, lacking]).toEqual([id, []]);
  }
});
