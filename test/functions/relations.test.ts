/** Relations between the functions, and between questions, that hold for any leads. */
import fc from "fast-check";
import { reached, stagerates } from "../../src/functions/conversion";
import { movement } from "../../src/functions/data";
import { forecast } from "../../src/functions/forecasting";
import { goal } from "../../src/functions/targets";
import { salescycle, stalled } from "../../src/functions/time";
import { breakdown, shares, summary, weighted } from "../../src/functions/value";
import { calibrate, convertedby, winrate } from "../../src/functions/winning";
import { errorIn } from "../setup/cells";
import {
  columnsOf,
  emptyLead,
  OPEN_STAGES,
  someLeads,
  TODAY,
  type Columns,
} from "./arbitrary-leads";
import { column, stages } from "./reference-tables";

/** A scalar, or the error it ends in. */
function orError(call: () => number): number | string {
  try {
    return call();
  } catch (thrown) {
    const code = errorIn(thrown);
    if (code) return code;
    throw thrown;
  }
}

const plain = (table: unknown[][]): unknown[][] =>
  table.map((row) => row.map((cell) => errorIn(cell) ?? cell));

const tableOrError = (call: () => unknown[][]): unknown => {
  try {
    return plain(call());
  } catch (thrown) {
    const code = errorIn(thrown);
    if (code) return code;
    throw thrown;
  }
};

const none = undefined;
/** Everything a report asks of the leads, with a filter. */
const answers = (leads: Columns, filter?: unknown[][]): Record<string, unknown> => ({
  weighted: weighted(leads.amount, leads.stage, stages, none, true, filter),
  summary: plain(summary(leads.stage, leads.amount, stages, 1, filter, 0)),
  breakdown: tableOrError(() =>
    breakdown(leads.owner, leads.stage, leads.amount, stages, 2, filter, 0)
  ),
  reached: plain(reached(leads.stage, stages, leads.lastStage, filter, 0)),
  rates: plain(stagerates(leads.stage, leads.entered, stages, leads.lastStage, TODAY, filter, 0)),
  winRate: orError(() => winrate(leads.stage, stages, none, filter)),
  winRateByValue: orError(() => winrate(leads.stage, stages, leads.amount, filter)),
  cycle: orError(() =>
    salescycle(leads.created, leads.closed, leads.stage, stages, true, "median", filter)
  ),
  forecast: plain(
    forecast(
      ...([leads.amount, leads.stage, leads.expected, stages, leads.closed, "month"] as const),
      ...([TODAY, 6, TODAY, 1, filter, 0] as const)
    )
  ),
  calibration: plain(calibrate(leads.stage, leads.lastStage, stages, none, filter, 0)),
  convertedBy: tableOrError(() =>
    convertedby(
      ...([leads.created, leads.closed, leads.stage, stages, column([30, 90])] as const),
      ...([TODAY, none, filter, 0] as const)
    )
  ),
});

/** Sums of money are exact; products with a probability differ in the last digits when their order changes. */
function expectSame(actual: Record<string, unknown>, expected: Record<string, unknown>): void {
  const rounded = (value: unknown): unknown => {
    if (typeof value === "number") return Number(value.toPrecision(10));
    return Array.isArray(value) ? value.map(rounded) : value;
  };
  for (const [name, value] of Object.entries(expected)) {
    expect([name, rounded(actual[name])]).toEqual([name, rounded(value)]);
  }
}

const lastRow = (table: unknown[][]): unknown[] => table[table.length - 1]!;

test("the totals of SUMMARY, WEIGHTED, BREAKDOWN and FORECAST agree", () => {
  fc.assert(
    fc.property(someLeads, (rows) => {
      const leads = columnsOf(rows);
      const [, count, value, , weightedValue] = lastRow(
        summary(leads.stage, leads.amount, stages, 0, none, 0)
      ) as number[];
      const totalOf = (measure: number): number =>
        lastRow(
          breakdown(leads.owner, leads.stage, leads.amount, stages, measure, none, 0)
        )[5] as number;
      const inForecast = lastRow(
        forecast(leads.amount, leads.stage, leads.expected, stages, none, "quarter", none, 2, TODAY)
      ) as number[];
      expect([totalOf(0), inForecast[2]]).toEqual([value, value]);
      expect([totalOf(1), inForecast[1]]).toEqual([count, count]);
      const sum = weighted(leads.amount, leads.stage, stages);
      for (const other of [weightedValue!, totalOf(2), inForecast[3]!]) {
        expect(other).toBeCloseTo(sum, 3);
      }
    })
  );
});

test("the order of the rows, and empty rows among them, change nothing", () => {
  const shuffles = someLeads.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray<(typeof rows)[number] | typeof emptyLead>(
        [...rows, emptyLead, emptyLead],
        { minLength: rows.length + 2 }
      )
    )
  );
  fc.assert(
    fc.property(shuffles, ([rows, shuffled]) => {
      expectSame(answers(columnsOf(shuffled)), answers(columnsOf(rows)));
    })
  );
});

test("a filter is the same as a table of the rows it keeps", () => {
  fc.assert(
    fc.property(someLeads, fc.constantFrom("Ana", "Bo"), (rows, owner) => {
      const kept = rows.filter((row) => row.owner === owner);
      fc.pre(kept.length > 0);
      const filter = column(rows.map((row) => row.owner === owner));
      expectSame(answers(columnsOf(rows), filter), answers(columnsOf(kept)));
    })
  );
});

test("the parts of a split add up", () => {
  fc.assert(
    fc.property(someLeads, (rows) => {
      const leads = columnsOf(rows);
      const part = (isAna: boolean): unknown[][] =>
        column(rows.map((row) => (row.owner === "Ana") === isAna));
      const openValue = (filter?: unknown[][]): number =>
        lastRow(summary(leads.stage, leads.amount, stages, 0, filter, 0))[2] as number;
      expect(openValue(part(true)) + openValue(part(false))).toBe(openValue());
    })
  );
});

const ratesIn = (result: Record<string, unknown>): unknown[] => [
  result["winRate"],
  result["winRateByValue"],
  ...(result["rates"] as unknown[][]).map((row) => row[5]),
  ...(result["calibration"] as unknown[][]).flatMap((row) => row.slice(3, 6)),
];

test("rates lie between 0 and 1, shares add up to 1, no cell is NaN", () => {
  fc.assert(
    fc.property(someLeads, (rows) => {
      const leads = columnsOf(rows);
      const result = answers(leads);
      for (const rate of ratesIn(result)) {
        if (typeof rate !== "number") continue;
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
      }
      const parts = shares(leads.owner, none, none, 0, 0).map((row) => row[2] as number);
      expect(parts.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      const cells = Object.values(result).flat(2);
      expect(cells.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual(
        []
      );
      expect(cells.some((cell) => Object.is(cell, -0))).toBe(false);
    })
  );
});

test("fewer leads reach later stages", () => {
  fc.assert(
    fc.property(someLeads, (rows) => {
      const leads = columnsOf(rows);
      const totals = reached(leads.stage, stages, leads.lastStage, none, 0).map(
        (row) => row[4] as number
      );
      expect(totals[0]).toBe(rows.length);
      expect([...totals].sort((a, b) => b - a)).toEqual(totals);
    })
  );
});

test("scaling the amounts scales money and no rate", () => {
  fc.assert(
    fc.property(someLeads, fc.integer({ min: 2, max: 50 }), (rows, factor) => {
      const before = answers(columnsOf(rows));
      const after = answers(
        columnsOf(rows.map((row) => ({ ...row, amount: row.amount * factor })))
      );
      expectSame(
        { rates: ratesIn(after), weighted: after["weighted"] },
        { rates: ratesIn(before), weighted: (before["weighted"] as number) * factor }
      );
    })
  );
});

test("shifting all dates shifts no duration", () => {
  const shifted = (cell: number | "", days: number): number | "" =>
    cell === "" ? "" : cell + days;
  fc.assert(
    fc.property(someLeads, fc.integer({ min: -3000, max: 3000 }), (rows, days) => {
      const durations = (leads: Columns, today: number): Record<string, unknown> => ({
        stalled: plain(stalled(leads.stage, leads.entered, stages, today)),
        cycle: orError(() => salescycle(leads.created, leads.closed, leads.stage, stages)),
        rates: plain(stagerates(leads.stage, leads.entered, stages, leads.lastStage, today)),
        convertedBy: tableOrError(() =>
          convertedby(leads.created, leads.closed, leads.stage, stages, [[60]], today)
        ),
      });
      const moved = rows.map((row) => ({
        ...row,
        created: row.created + days,
        entered: row.entered + days,
        closed: shifted(row.closed, days),
      }));
      expectSame(durations(columnsOf(moved), TODAY + days), durations(columnsOf(rows), TODAY));
    })
  );
});

const snapshots = fc
  .array(
    fc.record({
      before: fc.option(fc.tuple(fc.constantFrom(...stages.map(([name]) => name)), fc.nat(1000))),
      after: fc.option(fc.tuple(fc.constantFrom(...stages.map(([name]) => name)), fc.nat(1000))),
    }),
    { minLength: 1, maxLength: 30 }
  )
  .map((leads) => {
    const side = (when: "before" | "after") => {
      const there = leads.flatMap((lead, i) => (lead[when] ? [[`L${i}`, ...lead[when]]] : []));
      return [0, 1, 2].map((field) => column(there.map((row) => row[field]))) as [
        unknown[][],
        unknown[][],
        unknown[][],
      ];
    };
    return { before: side("before"), after: side("after") };
  })
  .filter(({ before, after }) => before[0].length > 0 && after[0].length > 0);

test("a movement balances, and mirrors when the snapshots are swapped", () => {
  const linesOf = (table: unknown[][]): Record<string, number> =>
    Object.fromEntries(table.slice(1).map(([label, , amount]) => [label, amount as number]));
  fc.assert(
    fc.property(snapshots, ({ before, after }) => {
      const forth = linesOf(movement(...before, ...after, stages));
      const back = linesOf(movement(...after, ...before, stages));
      const gone = (lines: Record<string, number>): number =>
        lines["Won"]! + lines["Lost"]! + lines["Removed"]!;
      expect([forth["Check"], back["Check"]]).toEqual([0, 0]);
      expect([back["Start"], back["End"]]).toEqual([forth["End"], forth["Start"]]);
      expect(back["Increased"]! + forth["Decreased"]!).toBe(0);
      expect(back["New"]! + gone(forth)).toBe(0);
    })
  );
});

test("a goal run forward gives the goal back", () => {
  const rates = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(rates, fc.integer({ min: 1, max: 1e6 }), (percents, target) => {
      const table = goal(target, 500, column(OPEN_STAGES), column(percents.map((p) => p / 100)));
      const [, , needed] = table[1] as [string, number, number];
      const wins = percents.reduce((leads, percent) => (leads * percent) / 100, needed);
      expect(wins * 500).toBeCloseTo(target, 4);
    })
  );
});
