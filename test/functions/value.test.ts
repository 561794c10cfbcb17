/** Expected numbers: the worked examples of the functions' definitions, added up by hand in the comments. */
import { breakdown, shares, summary, weighted } from "../../src/functions/value";
import { error, expectTable, thrownBy } from "../setup/cells";
import { column, leads, stages, where } from "./reference-tables";

const owners = leads.owner.map(([owner]) => owner);
const stageNames = leads.stage.map(([stage]) => stage);

describe("WEIGHTED", () => {
  test("is amount × probability over the open leads", () => {
    // 30 000×0.1 + 45 000×0.2 + 25 000×0.4 + 52 000×0.7
    expect(weighted(leads.amount, leads.stage, stages)).toBeCloseTo(58400, 6);
  });

  test("adds won deals on request", () => {
    expect(weighted(leads.amount, leads.stage, stages, undefined, true)).toBeCloseTo(98400, 6);
  });

  test("counts leads when every amount is 1", () => {
    // 2×0.1 + 2×0.2 + 1×0.4 + 2×0.7
    expect(weighted([[1]], leads.stage, stages)).toBeCloseTo(2.4, 10);
  });

  test("takes the rows of the filter", () => {
    const ana = where((row) => owners[row] === "Ana");
    expect(weighted(leads.amount, leads.stage, stages, undefined, false, ana)).toBeCloseTo(
      11400,
      6
    );
  });

  test("prefers a deal's own probability, and reads 0 and blank as not given", () => {
    const own = column([0.5, 0, "", ...Array(9).fill(null)]);
    // L01 at 50 % in place of 10 %: 4 000 more
    expect(weighted(leads.amount, leads.stage, stages, own)).toBeCloseTo(62400, 6);
  });

  test("refuses a probability of 40 where 40 % is meant", () => {
    const own = column([40, ...Array(11).fill("")]);
    expect(thrownBy(() => weighted(leads.amount, leads.stage, stages, own)).code).toBe("#NUM!");
  });

  test("names the row of an unknown stage and what was probably meant", () => {
    const typo = leads.stage.map(([stage], row) => [row === 5 ? "Propsal" : stage]);
    const { code, message } = thrownBy(() => weighted(leads.amount, typo, stages));
    expect(code).toBe("#N/A");
    expect(message).toBe(
      'Row 6: stage "Propsal" is not in the stage table. Did you mean "Proposal"?'
    );
  });

  test("names both heights when ranges differ", () => {
    const { code, message } = thrownBy(() => weighted(leads.amount.slice(1), leads.stage, stages));
    expect(code).toBe("#VALUE!");
    expect(message).toBe("stages has 12 rows, but amounts has 11.");
  });

  test("names a truth value among the amounts as Excel shows it", () => {
    const amounts = leads.amount.map((cell, row) => (row === 1 ? [true] : cell));
    const { code, message } = thrownBy(() => weighted(amounts, leads.stage, stages));
    expect([code, message]).toEqual(["#VALUE!", 'Row 2: amounts "TRUE" is not a number.']);
  });

  test("passes on the error of a cell, and says where it is", () => {
    const amounts = leads.amount.slice();
    amounts[2] = [new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)];
    expect(thrownBy(() => weighted(amounts, leads.stage, stages))).toMatchObject({
      code: "#DIV/0!",
      message: "Row 3: amounts is #DIV/0!.",
    });
  });

  test("does not mind what rows outside the filter hold", () => {
    const amounts = leads.amount.slice();
    amounts[2] = ["to be decided"];
    const ana = where((row) => owners[row] === "Ana");
    expect(weighted(amounts, leads.stage, stages, undefined, null, ana)).toBeCloseTo(11400, 6);
    expect(thrownBy(() => weighted(amounts, leads.stage, stages)).message).toBe(
      'Row 3: amounts "to be decided" is not a number.'
    );
  });
});

describe("SUMMARY", () => {
  const lines = [
    ["Qualification", 2, 30000, 0.1, 3000, 0.19736842],
    ["Discovery", 2, 45000, 0.2, 9000, 0.29605263],
    ["Meeting", 1, 25000, 0.4, 10000, 0.16447368],
    ["Proposal", 2, 52000, 0.7, 36400, 0.34210526],
  ];
  const total = ["Total", 7, 152000, "", 58400, 1];

  test("has a line for every open stage and a total", () => {
    expectTable(summary(leads.stage, leads.amount, stages, 0, undefined, 0, 1), [...lines, total]);
  });

  test("shows headers unless told otherwise, and the total where GROUPBY shows it", () => {
    const header = ["Stage", "Leads", "Value", "Probability", "Weighted", "Share of value"];
    expectTable(summary(leads.stage, leads.amount, stages, null as never), [
      header,
      ...lines,
      total,
    ]);
    const onTop = summary(leads.stage, leads.amount, stages, 0, undefined, 1, -1);
    expectTable(onTop, [header, total, ...lines]);
    expectTable(summary(leads.stage, leads.amount, stages, 0, undefined, 0, 0), lines);
  });

  test("includes won and lost stages on request", () => {
    const all = summary(leads.stage, leads.amount, stages, 1, undefined, 0, 1);
    // 152 000 open, 40 000 won, 39 000 lost
    expectTable(all.slice(4), [
      ["Closed Won", 2, 40000, 1, 40000, 40000 / 231000],
      ["Closed Lost", 3, 39000, 0, 0, 39000 / 231000],
      ["Total", 12, 231000, "", 98400, 1],
    ]);
  });

  test("keeps leads of unknown stages in a line of their own", () => {
    const odd = leads.stage.map(([stage], row) => [row === 4 ? "Demo" : stage]);
    const table = summary(odd, leads.amount, stages, 0, undefined, 0, 1);
    expectTable(table.slice(2), [
      ["Meeting", 0, 0, 0.4, 0, 0],
      ["Proposal", 2, 52000, 0.7, 36400, 0.34210526],
      ["(unknown)", 1, 25000, "", 0, 0.16447368],
      ["Total", 7, 152000, "", 48400, 1],
    ]);
  });

  test("has no share where there is no value", () => {
    const nobody = where(() => false);
    const table = summary(leads.stage, leads.amount, stages, 0, nobody, 0, 1);
    expectTable(table[0] ? [table[0]] : [], [["Qualification", 0, 0, 0.1, 0, error("#DIV/0!")]]);
  });
});

test("a stage without a probability spoils no other line", () => {
  const some = stages.map((row, index) => (index === 2 ? ["Meeting", "", 30, "open"] : row));
  const table = summary(leads.stage, leads.amount, some, 0, undefined, 0, 1);
  const none = error("#N/A");
  expectTable(table.slice(2), [
    ["Meeting", 1, 25000, "", none, 0.16447368],
    ["Proposal", 2, 52000, 0.7, 36400, 0.34210526],
    ["Total", 7, 152000, "", none, 1],
  ]);
  const byOwner = breakdown(leads.owner, leads.stage, leads.amount, some, 2, undefined, 0, 1);
  expectTable(byOwner, [
    ["Ana", 3000, 0, 0, 8400, 11400],
    ["Bo", 0, 9000, 0, 0, 9000],
    ["Cia", 0, 0, none, 28000, none],
    ["Total", 3000, 9000, none, 36400, none],
  ]);
  expect(thrownBy(() => weighted(leads.amount, leads.stage, some))).toMatchObject({
    code: "#N/A",
    message: 'Stage "Meeting" has no probability in the stage table.',
  });
});

describe("SHARES", () => {
  test("of the reasons of lost deals", () => {
    const lost = where((row) => stageNames[row] === "Closed Lost");
    expectTable(shares(leads.reason, leads.amount, lost, 0, 0), [
      ["No budget", 2, 0.66666667, 23000, 0.58974359],
      ["Price", 1, 0.33333333, 16000, 0.41025641],
    ]);
  });

  test("of the sources of new leads by quarter", () => {
    const created = leads.created.map(([day]) => day as number);
    // 2026-04-01 is serial 46113
    const second = where((row) => created[row]! >= 46113);
    expectTable(shares(leads.source, undefined, second, 0, 0), [
      ["Web", 5, 0.83333333, "", ""],
      ["Event", 1, 0.16666667, "", ""],
    ]);
    const first = where((row) => created[row]! < 46113);
    expectTable(shares(leads.source, undefined, first, 0, 1), [
      ["Referral", 3, 0.5, "", ""],
      ["Event", 2, 0.33333333, "", ""],
      ["Web", 1, 0.16666667, "", ""],
      ["Total", 6, 1, "", ""],
    ]);
  });

  test("gives blank values a line and leaves empty rows out", () => {
    const table = shares(column(["Web", "", "", null]), column([10, 30, "", 0]), undefined, 0, 0);
    expectTable(table, [
      ["Web", 1, 0.5, 10, 0.25],
      ["(blank)", 1, 0.5, 30, 0.75],
    ]);
  });

  test("has no share of amounts that add up to 0, in the total neither", () => {
    expectTable(shares(column(["Web", "Event"]), column([5, -5]), undefined, 0, 1), [
      ["Web", 1, 0.5, 5, error("#DIV/0!")],
      ["Event", 1, 0.5, -5, error("#DIV/0!")],
      ["Total", 2, 1, 0, error("#DIV/0!")],
    ]);
  });

  test("says so when nobody is in scope", () => {
    const nobody = where(() => false);
    expect(thrownBy(() => shares(leads.source, leads.amount, nobody)).code).toBe("#N/A");
  });
});

describe("BREAKDOWN", () => {
  const byOwner = (measure?: number, ...more: unknown[]): unknown[][] =>
    breakdown(leads.owner, leads.stage, leads.amount, stages, measure, ...(more as []));

  test("of the value by owner", () => {
    expectTable(byOwner(0, undefined, 0, 1), [
      ["Ana", 30000, 0, 0, 12000, 42000],
      ["Bo", 0, 45000, 0, 0, 45000],
      ["Cia", 0, 0, 25000, 40000, 65000],
      ["Total", 30000, 45000, 25000, 52000, 152000],
    ]);
  });

  test("of the weighted value and the number of leads", () => {
    expectTable(byOwner(2, undefined, 0, 0), [
      ["Ana", 3000, 0, 0, 8400, 11400],
      ["Bo", 0, 9000, 0, 0, 9000],
      ["Cia", 0, 0, 10000, 28000, 38000],
    ]);
    expectTable(byOwner(1, undefined, 0, 0), [
      ["Ana", 2, 0, 0, 1, 3],
      ["Bo", 0, 2, 0, 0, 2],
      ["Cia", 0, 0, 1, 1, 2],
    ]);
  });

  test("names its columns, and puts blank values last", () => {
    const table = breakdown(
      column(["", "Zoe", "ana"]),
      column(["Meeting", "Meeting", "Demo"]),
      column([1, 2, 4]),
      stages
    );
    expectTable(table, [
      ["", "Qualification", "Discovery", "Meeting", "Proposal", "(unknown)", "Total"],
      ["ana", 0, 0, 0, 0, 4, 4],
      ["Zoe", 0, 0, 2, 0, 0, 2],
      ["(blank)", 0, 0, 1, 0, 0, 1],
      ["Total", 0, 0, 3, 0, 4, 7],
    ]);
  });

  test("refuses a measure it does not know", () => {
    expect(thrownBy(() => byOwner(3)).code).toBe("#NUM!");
  });
});
