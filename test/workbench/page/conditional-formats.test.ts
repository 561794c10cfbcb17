import type { Engine } from "../../../src/workbench/engine/engine";
import { newSheetRecord } from "../../../src/workbench/model/records";
import type { CellScalar, ConditionalFormatRecord } from "../../../src/workbench/model/types";
import {
  cellValueHolds,
  textHolds,
} from "../../../src/workbench/page/conditional-formats/cell-rule";
import { evaluateFormats } from "../../../src/workbench/page/conditional-formats/evaluate-formats";
import { formulaForCell } from "../../../src/workbench/page/conditional-formats/formula-for-cell";
import { dataBars, scaleColors } from "../../../src/workbench/page/conditional-formats/scales";

describe("a rule on a cell's value", () => {
  it.each<[string, CellScalar, CellScalar, CellScalar, boolean]>([
    ["GreaterThan", 5, 4, null, true],
    ["LessThanOrEqual", 5, 4, null, false],
    ["EqualTo", "won", "Won", null, true],
    ["NotEqualTo", "won", "lost", null, true],
    ["Between", 5, 8, 2, true],
    ["Between", 9, 8, 2, false],
    ["NotBetween", 9, 2, 8, true],
    // Text is greater than any number.
    ["GreaterThan", "a", 1e9, null, true],
    // Blank cells and errors meet no rule.
    ["LessThan", null, 10, null, false],
    ["NotEqualTo", { error: "#N/A" }, 1, null, false],
  ])("%s: %p against %p and %p is %p", (operator, value, first, second, holds) => {
    expect(cellValueHolds(operator, value, [first, second])).toBe(holds);
  });
});

it("searches text in any case", () => {
  const rule = (operator: string): ConditionalFormatRecord => ({
    id: "1",
    rect: { row: 0, column: 0, rows: 1, columns: 1 },
    type: "ContainsText",
    priority: 0,
    stopIfTrue: false,
    operator,
    text: "Few",
  });
  expect(textHolds(rule("Contains"), "OK · few")).toBe(true);
  expect(textHolds(rule("BeginsWith"), "OK · few")).toBe(false);
  expect(textHolds(rule("EndsWith"), "OK · few")).toBe(true);
  expect(textHolds(rule("NotContains"), "OK")).toBe(true);
});

it("moves a rule's formula from the range's first cell to each of its cells", () => {
  const first = { row: 4, column: 1 };
  expect(formulaForCell("=$A5=1", first, { row: 6, column: 1 }, "Q1 report")).toBe(
    "='Q1 report'!$A7=1"
  );
  expect(formulaForCell('=AND(B$2>0,Plan!C5="x")', first, { row: 5, column: 3 }, "Plan")).toBe(
    '=AND(Plan!D$2>0,Plan!E6="x")'
  );
});

describe("bars and scales", () => {
  it("draw bars from zero to the highest number", () => {
    expect(dataBars([50, 100], "#638EC6")).toEqual([
      { color: "#638EC6", start: 0, length: 0.49 },
      { color: "#638EC6", start: 0, length: 0.98 },
    ]);
    expect(dataBars([-100, 100], "#638EC6")).toEqual([
      { color: "#638EC6", start: 0, length: 0.49 },
      { color: "#638EC6", start: 0.49, length: 0.49 },
    ]);
    expect(dataBars([0, 0], "#638EC6")[0]?.length).toBe(0);
  });

  it("mix the colours between the points of a scale", () => {
    const scale = [
      { type: "LowestValue", color: "#000000" },
      { type: "Percentile", value: "50", color: "#646464" },
      { type: "HighestValue", color: "#FFFFFF" },
    ];
    // The median of 0, 10 and 40 is 10; 5 is half-way to it.
    expect(scaleColors([0, 10, 40, 5, 10], scale)).toEqual([
      "#000000",
      "#646464",
      "#FFFFFF",
      "#323232",
      "#646464",
    ]);
  });
});

describe("the formats of a sheet", () => {
  const rect = { row: 0, column: 0, rows: 3, columns: 1 };
  const values: CellScalar[][] = [[1], [2], [3]];
  /** Knows the cells above and the formulas that the rules below make of theirs. */
  const engine = {
    usedRange: () => rect,
    read: () => values,
    readText: () => values.map((line) => line.map(String)),
    evaluate: (formula: string) => {
      const compared = /^=Data!A(\d)>(\d)$/.exec(formula);
      const row = Number(compared?.[1] ?? 1) - 1;
      return Promise.resolve(
        compared ? Number(values[row]?.[0]) > Number(compared[2]) : Number(formula.slice(1))
      );
    },
  } as unknown as Engine;
  const rule = (record: Partial<ConditionalFormatRecord>): ConditionalFormatRecord => ({
    id: "1",
    rect,
    type: "Custom",
    priority: 0,
    stopIfTrue: false,
    ...record,
  });
  const looks = (...conditionalFormats: ConditionalFormatRecord[]) =>
    evaluateFormats(engine, { ...newSheetRecord("1", "Data"), conditionalFormats });

  it("let the first rule win a property and the next ones add theirs", async () => {
    const found = await looks(
      rule({ formula: "=A1>1", fill: "#FFFF00", priority: 1 }),
      rule({ formula: "=A1>2", fill: "#FF0000", bold: true, priority: 0 })
    );
    expect(Object.fromEntries(found)).toEqual({
      "1,0": { fill: "#FFFF00" },
      "2,0": { fill: "#FF0000", bold: true },
    });
  });

  it("leave out what follows a rule that stops", async () => {
    const found = await looks(
      rule({ formula: "=A1>1", fontColor: "#C50F1F", stopIfTrue: true }),
      rule({ type: "CellValue", operator: "GreaterThan", formula1: "=0", bold: true, priority: 1 })
    );
    expect(Object.fromEntries(found)).toEqual({
      "0,0": { bold: true },
      "1,0": { fontColor: "#C50F1F" },
      "2,0": { fontColor: "#C50F1F" },
    });
  });
});
