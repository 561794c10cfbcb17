import { boardOf } from "../../../../src/taskpane/views/BoardView/board";
import { AS_OF } from "../../../functions/reference-tables";
import { LEADS, STAGES } from "../../workbook";

const MAPPING = {
  id: "ID",
  owner: "Owner",
  amount: "Amount",
  stage: "Stage",
  entered: "Entered stage",
};
const INPUT = { data: LEADS, mapping: MAPPING, stages: STAGES, asOf: AS_OF };

/** A table of leads with an amount each, all in one stage. */
const leadsWith = (amounts: unknown[], stage = "Meeting") => ({
  name: "T",
  headers: ["Amount", "Stage"],
  columns: [amounts, amounts.map(() => stage)],
});
const SMALL = { mapping: { amount: "Amount", stage: "Stage" }, stages: STAGES, asOf: AS_OF };

describe("boardOf the twelve reference leads", () => {
  const board = boardOf(INPUT);

  it("has a column for each open stage, with the figures of PIPELINE.SUMMARY's example", () => {
    expect(board.columns.map(({ stage, leads, value }) => [stage?.name, leads, value])).toEqual([
      ["Qualification", 2, 30_000],
      ["Discovery", 2, 45_000],
      ["Meeting", 1, 25_000],
      ["Proposal", 2, 52_000],
    ]);
  });

  it("has the leads of each stage, the largest first", () => {
    const ids = board.columns.map(({ rows }) => rows.map((row) => board.cardOf(row).id));
    expect(ids).toEqual([["L02", "L01"], ["L04", "L03"], ["L05"], ["L06", "L07"]]);
  });

  it("tells days in stage and how many are over, as in PIPELINE.STALLED's example", () => {
    const card = (row: number) => {
      const { id, owner, amount, days, overdue } = board.cardOf(row);
      return [id, owner, amount, days, overdue];
    };
    expect(card(0)).toEqual(["L01", "Ana", 10_000, 20, undefined]);
    expect(card(1)).toEqual(["L02", "Ana", 20_000, 107, 47]);
    expect(card(2)).toEqual(["L03", "Bo", 15_000, 41, 1]);
    expect(card(5)).toEqual(["L06", "Cia", 40_000, 29, 9]);
  });

  it("knows where a deal can end, won before lost", () => {
    expect(board.closed.map(({ name }) => name)).toEqual(["Closed Won", "Closed Lost"]);
  });
});

it("tells no days of a lead that entered its stage after the day of the figures", () => {
  const card = boardOf({ ...INPUT, asOf: AS_OF - 60 }).cardOf(2);
  expect(card.days).toBeUndefined();
  expect(card.overdue).toBeUndefined();
  expect(card.entered).toBe(AS_OF - 41);
});

it("puts leads without an amount last, and tells none", () => {
  const board = boardOf({ ...SMALL, data: leadsWith(["", 5, "", 7, 0]) });
  const { rows, leads, value } = board.columns[2]!;
  expect(rows).toEqual([3, 1, 4, 0, 2]);
  expect([leads, value]).toEqual([5, 12]);
  expect(board.cardOf(0)).toMatchObject({ id: "", owner: "", amount: undefined, days: undefined });
});

it("has a last column for leads whose stage is not in the table, if there are any", () => {
  const { columns } = boardOf({ ...SMALL, data: leadsWith([3, 4], "Propsal") });
  expect(columns).toHaveLength(5);
  expect(columns[4]).toMatchObject({ stage: undefined, leads: 2, value: 7, rows: [1, 0] });
});

it("has no sums where the table has no amounts", () => {
  const board = boardOf({ ...SMALL, mapping: { stage: "Stage" }, data: leadsWith([3, 4]) });
  expect(board.columns[2]).toMatchObject({ leads: 2, value: undefined, rows: [0, 1] });
  expect(board.cardOf(0).amount).toBeUndefined();
});
