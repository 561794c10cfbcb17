import { stagesOf } from "../../../../../src/taskpane/views/InsightView/stages/stages";
import { STAGES } from "../../../workbook";
import { columnsOf } from "../reference";

// The worked examples of SUMMARY and of REACHED: 12, 9, 6, 5 leads reached the stages, 2 were won.
it("says where leads stand and how far they got", () => {
  const { summary, funnel, won } = stagesOf(columnsOf());
  expect(summary.lines.map(({ stage, leads, value }) => [stage, leads, value])).toEqual([
    ["Qualification", 2, 30_000],
    ["Discovery", 2, 45_000],
    ["Meeting", 1, 25_000],
    ["Proposal", 2, 52_000],
  ]);
  expect(funnel.map(({ reached, share }) => [reached, share])).toEqual([
    [12, 1],
    [9, 0.75],
    [6, 0.5],
    [5, 5 / 12],
  ]);
  expect(won).toEqual({ reached: 2, share: 2 / 12 });
});

it("counts leads of stages that are not in the list apart", () => {
  const stages = STAGES.filter(({ stage }) => stage !== "Meeting");
  const { summary } = stagesOf(columnsOf({ stages }));
  expect(summary.unknown).toMatchObject({ leads: 1, value: 25_000 });
  expect(summary.total).toMatchObject({ leads: 7, value: 152_000 });
});
