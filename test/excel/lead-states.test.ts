import type { Mapping } from "../../src/leads";
import { leadStates } from "../../src/excel/snapshots/lead-states";

const HEADERS = ["Deal ID", "Stage", "Amount", "Expected close"];
const MAPPING: Mapping = {
  id: "Deal ID",
  stage: "Stage",
  amount: "Amount",
  expected: "Expected close",
};

const statesOf = (rows: readonly unknown[][], mapping: Mapping = MAPPING) =>
  leadStates({
    table: { id: "1", name: "Leads", sheet: "Deals", rowCount: rows.length, headers: HEADERS },
    mapping,
    data: {
      name: "Leads",
      headers: HEADERS,
      columns: HEADERS.map((_, column) => rows.map((row) => row[column])),
    },
  });

it("keeps typed cells, whatever way they were written", () => {
  expect(
    statesOf([
      ["  A 1 ", "Offer ", 100, 46_203.5],
      [7, "Offer", "1 250,50", "2026-06-30"],
      ["007", "Won", "", ""],
    ])
  ).toEqual([
    { id: "A 1", stage: "Offer", amount: 100, close: 46_203 },
    { id: 7, stage: "Offer", amount: 1250.5, close: 46_203 },
    { id: "007", stage: "Won", amount: undefined, close: undefined },
  ]);
});

it("leaves out rows without a stage, whatever else they hold", () => {
  expect(
    statesOf([
      ["", "", "total", "—"],
      ["A", "Offer", 1, ""],
    ])
  ).toHaveLength(1);
});

it("does without amounts and dates", () => {
  const [state] = statesOf([["A", "Offer", 1, 46_203]], { id: "Deal ID", stage: "Stage" });
  expect(state).toEqual({ id: "A", stage: "Offer", amount: undefined, close: undefined });
});

describe("what cannot be kept is named", () => {
  it.each([
    ["no id", [["", "Offer", 1, ""]], { key: "missingCell", details: { row: 1, name: "Deal ID" } }],
    [
      "an id twice",
      [
        ["A", "Offer", 1, ""],
        ["B", "", "", ""],
        ["A", "Won", 1, ""],
      ],
      { key: "duplicateId", details: { row: 3, name: "Deal ID", value: "A", firstRow: 1 } },
    ],
    [
      "an amount that is none",
      [["A", "Offer", "soon", ""]],
      { key: "notANumber", details: { row: 1, name: "Amount", value: "soon" } },
    ],
    [
      "a date that is none",
      [["A", "Offer", 1, "soon"]],
      { key: "notADate", details: { row: 1, name: "Expected close", value: "soon" } },
    ],
  ])("%s", (_, rows, error) => {
    expect(() => statesOf(rows)).toThrow(expect.objectContaining(error));
  });

  it("a table without ids", () => {
    expect(() => statesOf([["A", "Offer", 1, ""]], { stage: "Stage" })).toThrow(
      expect.objectContaining({ key: "noIdColumn", details: { table: "Leads" } })
    );
  });
});
