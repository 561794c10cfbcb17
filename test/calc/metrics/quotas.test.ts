import { quotasByOwner, type QuotasInput } from "../../../src/calc";
import { encodeDates, encodeNumbers, encodeTexts, matchStages } from "../../../src/calc";
import { AS_OF, date, leads } from "../../functions/reference-tables";
import { stageTable } from "../leads";

/** The second quarter of 2026 for the twelve reference leads. */
const INPUT: QuotasInput = {
  quotas: [
    { owner: "Ana", quota: 35_000 },
    { owner: "bo ", quota: 30_000 },
    { owner: "Cia", quota: 35_000 },
  ],
  owners: encodeTexts(leads.owner),
  stages: matchStages(encodeTexts(leads.stage), stageTable),
  amounts: encodeNumbers(leads.amount).values,
  closed: encodeDates(leads.closed).values,
  start: date("2026-04-01"),
  end: date("2026-07-01"),
  asOf: AS_OF,
};
const won = (input: QuotasInput) => quotasByOwner(input).lines.map((line) => line.won);

it("gives each representative what was won, the gap and what is open", () => {
  // L08 and L09 were won in the quarter; the open leads are those of PIPELINE.BREAKDOWN's example.
  const { lines, total } = quotasByOwner(INPUT);
  expect(lines.map(({ won, gap, openPipeline }) => [won, gap, openPipeline])).toEqual([
    [0, 35_000, 42_000],
    [18_000, 12_000, 45_000],
    [22_000, 13_000, 65_000],
  ]);
  expect(lines.map(({ attainment }) => attainment)).toEqual([0, 0.6, 22 / 35]);
  expect(lines.map(({ coverage }) => coverage)).toEqual([1.2, 3.75, 5]);
  // PIPELINE.GAP's example.
  expect(total).toMatchObject({ quota: 100_000, won: 40_000, gap: 60_000, openPipeline: 152_000 });
  expect(total.coverage).toBeCloseTo(2.5333, 4);
});

it("takes the open leads that are expected to close in the period, where that is known", () => {
  const expected = encodeDates(leads.expected).values;
  // L07 of Ana is the only one with a day in the quarter: 25 June.
  const { lines } = quotasByOwner({ ...INPUT, expected });
  expect(lines.map(({ openPipeline }) => openPipeline)).toEqual([12_000, 0, 0]);
});

it("takes the first day of the period and leaves the first day after it", () => {
  // L08 was won on 2 May, L09 on 31 May.
  expect(won({ ...INPUT, start: date("2026-05-02"), end: date("2026-05-31") })).toEqual([
    ...[0, 18_000, 0],
  ]);
  expect(won({ ...INPUT, start: date("2026-05-03"), end: date("2026-06-01") })).toEqual([
    ...[0, 0, 22_000],
  ]);
});

it("counts nothing as won that was closed after the day asked for", () => {
  expect(won({ ...INPUT, asOf: date("2026-05-30") })).toEqual([0, 18_000, 0]);
});

it("has no coverage once a quota is reached, and no attainment of no quota", () => {
  const quotas = [
    { owner: "Bo", quota: 18_000 },
    { owner: "Nobody", quota: 0 },
  ];
  const [bo, nobody] = quotasByOwner({ ...INPUT, quotas }).lines;
  expect(bo).toMatchObject({ gap: 0, attainment: 1, coverage: undefined });
  expect(nobody).toMatchObject({ won: 0, gap: 0, attainment: undefined });
});
