/** Worked examples through Microsoft's runtime: those of the doc comments, to the digits they show. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { EXAMPLE_TABLES } from "../../../src/tools/functions-markdown.cjs";
import { functionsMetadata } from "../../../src/tools/functions-metadata.cjs";
import { functionsReference } from "../../../src/tools/functions-reference.cjs";
import { placeTables, readTables } from "../../../src/workbench/command-line/load-tables";
import type { FunctionResult } from "../../../src/workbench/engine/engine";
import type { CellScalar } from "../../../src/workbench/model/types";
import { openExcel, type Excel } from "./runtime";

const root = path.resolve(__dirname, "../../..");

/** A workbook with the tables of a folder, each on a sheet of its own. */
async function openWith(folder: string, files: Readonly<Record<string, string>>): Promise<Excel> {
  const tables = await readTables(
    Object.entries(files).map(([table, file]) => ({
      table,
      file: path.join(folder, file),
      sheet: `Table ${table}`,
    }))
  );
  return openExcel({ fill: (workbook) => placeTables(workbook, tables) });
}

const asTable = (result: FunctionResult): CellScalar[][] =>
  Array.isArray(result) ? result : [[result]];

/** A number to the digits of a text, a text to its ellipsis: what the cell looks like where the example shows it. */
function asShown(cell: CellScalar | undefined, shown: string | undefined): string {
  if (shown === undefined) return String(cell);
  if (typeof cell === "number") return cell.toFixed(shown.split(".")[1]?.length ?? 0);
  const text = typeof cell === "string" ? cell : JSON.stringify(cell);
  const start = shown.endsWith(" …") ? shown.slice(0, -2) : undefined;
  return start !== undefined && text.startsWith(start) ? shown : text;
}

describe("the examples of the doc comments", () => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await openWith(path.join(root, "docs/examples"), EXAMPLE_TABLES);
  });
  afterAll(() => excel.close());

  test("are what the functions answer", async () => {
    const reference = functionsReference(await functionsMetadata());
    const examples = reference.flatMap((entry) => entry.examples);
    expect(examples.length).toBeGreaterThanOrEqual(34);
    const answers = await Promise.all(examples.map(({ formula }) => excel.evaluate(formula)));
    const seen = examples.map(({ formula, result }, index) => ({
      formula,
      result: asTable(answers[index]!).map((row, i) =>
        row.map((cell, j) => asShown(cell, result[i]?.[j]))
      ),
    }));
    expect(seen).toEqual(examples);
  });
});

interface Example {
  readonly f: string;
  readonly value?: number;
  readonly values?: readonly (readonly (CellScalar | { readonly error: string })[])[];
  readonly error?: string;
  readonly rows_by_label?: Readonly<Record<string, number>>;
  readonly column?: number;
  readonly tolerance?: number;
  readonly prefix_match?: boolean;
}

const DIGITS = 1e-6;

/** Whether a cell is as expected: numbers within the tolerance, null for cells that are not compared. */
function agrees(cell: CellScalar | undefined, expected: unknown, example: Example): boolean {
  if (expected === null) return true;
  if (typeof expected === "number" && typeof cell === "number") {
    const tolerance = (example.tolerance ?? DIGITS) * Math.max(1, Math.abs(expected));
    return Math.abs(cell - expected) <= tolerance;
  }
  if (typeof expected === "object") {
    return (cell as { error?: string })?.error === (expected as { error: string }).error;
  }
  if (example.prefix_match && typeof cell === "string") return cell.startsWith(String(expected));
  return cell === expected;
}

function isAnsweredBy(example: Example, result: FunctionResult): boolean {
  const table = asTable(result);
  if (example.rows_by_label) {
    const cellOf = (label: string) =>
      table.find(([first]) => first === label)?.[(example.column ?? 1) - 1];
    return Object.entries(example.rows_by_label).every(([label, value]) =>
      agrees(cellOf(label), value, example)
    );
  }
  const expected = example.values ?? [
    [example.error === undefined ? example.value! : { error: example.error }],
  ];
  return (
    table.length === expected.length &&
    expected.every(
      (row, i) =>
        row.length === table[i]!.length &&
        row.every((cell, j) => agrees(table[i]![j], cell, example))
    )
  );
}

// Examples that are kept apart from the project, by those who wrote the definitions: checked where they are present.
const folder = path.join(root, "../shared/data/reference");
if (existsSync(path.join(folder, "examples.json"))) {
  describe("the examples of the definitions", () => {
    let excel: Excel;
    beforeAll(async () => {
      excel = await openWith(folder, {
        ...{ Leads: "leads.csv", Stages: "stages.csv", Hist: "history.csv", Re: "reentry.csv" },
        ...{ ReStages: "reentrystages.csv", Before: "before.csv", After: "after.csv" },
        Rates: "rates.csv",
      });
    });
    afterAll(() => excel.close());

    test("are what the functions answer", async () => {
      const { examples } = JSON.parse(readFileSync(path.join(folder, "examples.json"), "utf8")) as {
        examples: Example[];
      };
      const answers = await Promise.all(examples.map(({ f }) => excel.evaluate(f)));
      const wrong = examples.flatMap((example, index) =>
        isAnsweredBy(example, answers[index]!) ? [] : [{ ...example, answer: answers[index] }]
      );
      expect(wrong).toEqual([]);
    });
  });
}
