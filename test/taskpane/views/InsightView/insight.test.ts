import { recogniseColumns, type StageRow } from "../../../../src/leads";
import { insightOf, worstStage } from "../../../../src/taskpane/views/InsightView/insight";
import { AS_OF } from "../../../functions/reference-tables";
import { LEADS, STAGES } from "../../workbook";

/** Goals of the worked example of the conversion report. */
const GOALS = [0.9, 0.7, 0.8, 0.6];
const WITH_GOALS: readonly StageRow[] = STAGES.map((row, index) => ({
  ...row,
  ...(GOALS[index] !== undefined && { goal: GOALS[index] }),
}));

const { mapping } = recogniseColumns(LEADS);
const insight = insightOf({ data: LEADS, mapping, stages: WITH_GOALS, asOf: AS_OF });

// The figures are those of the worked examples of SUMMARY, WINRATE, SALESCYCLE and STAGERATES.
it("gives the figures that the functions give in cells", () => {
  expect(insight.summary.total).toMatchObject({ leads: 7, value: 152_000, weighted: 58_400 });
  expect(insight.weightedShare).toBeCloseTo(58_400 / 152_000, 12);
  expect(insight.wins).toMatchObject({ won: 2, lost: 3, rate: 0.4 });
  expect(insight.cycle).toMatchObject({ average: 75, deals: 2 });
  expect(insight.conversion?.map(({ rate }) => rate?.toFixed(4))).toEqual([
    "0.8182",
    "0.7500",
    "1.0000",
    "0.5000",
  ]);
});

it("finds the stage that misses its goal by most", () => {
  expect(worstStage(insight.conversion)).toMatchObject({
    stage: "Proposal",
    finding: { diagnosis: "stalled", overdueShare: 0.25, fewLeads: true },
  });
});

it("finds none without goals, or without the days on which leads entered their stage", () => {
  const { conversion } = insightOf({ data: LEADS, mapping, stages: STAGES, asOf: AS_OF });
  expect(worstStage(conversion)).toBeUndefined();
  expect(worstStage(undefined)).toBeUndefined();
});

it("leaves out what the table has no column for", () => {
  const bare = insightOf({ data: LEADS, mapping: { stage: "Stage" }, stages: STAGES, asOf: AS_OF });
  expect(bare.summary.total).toMatchObject({ leads: 7, value: 0, weighted: 0 });
  expect(bare).toMatchObject({ weightedShare: undefined, cycle: undefined, conversion: undefined });
});

it("counts leads of stages that are not in the list apart", () => {
  const stages = STAGES.filter(({ stage }) => stage !== "Meeting");
  const { summary } = insightOf({ data: LEADS, mapping, stages, asOf: AS_OF });
  expect(summary.unknown).toMatchObject({ leads: 1, value: 25_000 });
  expect(summary.total).toMatchObject({ leads: 7, value: 152_000 });
});
