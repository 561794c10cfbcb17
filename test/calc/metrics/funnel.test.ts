import { funnel, FUNNEL_METHODS, type FunnelMethod } from "../../../src/calc";
import { dates, idsOf, stagesOf } from "../leads";

const leadsAt = (method: FunnelMethod, path: string): number[] =>
  funnel({
    ids: idsOf(path.split(" ").fill("x").join(" ")),
    stages: stagesOf(path),
    method,
  }).lines.map(({ leads }) => leads);

test("a stage entered again counts once", () => {
  for (const method of FUNNEL_METHODS) {
    expect(leadsAt(method, "Q D Q D M")).toEqual([1, 1, 1, 0, 0]);
  }
});

test("in order means in order, however long it takes", () => {
  expect(leadsAt("strict", "D Q D M")).toEqual([1, 1, 1, 0, 0]);
  expect(leadsAt("strict", "D M P")).toEqual([0, 0, 0, 0, 0]);
  expect(leadsAt("any", "D M P")).toEqual([0, 1, 1, 1, 0]);
});

test("a move back does not undo a direct move", () => {
  const { lines } = funnel({
    ids: idsOf("x x x x"),
    stages: stagesOf("Q D Q M"),
    method: "direct",
  });
  expect(lines.map(({ nextStageRate }) => nextStageRate)).toEqual([
    ...[1, 0, 0, undefined, undefined],
  ]);
});

test("a lead of which only the loss is known was at the first stage", () => {
  expect(leadsAt("reached", "lost")).toEqual([1, 0, 0, 0, 0]);
  expect(leadsAt("any", "lost")).toEqual([0, 0, 0, 0, 0]);
});

test("rows without a day come first, those of one day as they are written", () => {
  const { lines } = funnel({
    ids: idsOf("x x x x"),
    stages: stagesOf("M D P Q"),
    entered: dates(20, 10, 20, undefined),
    method: "strict",
  });
  expect(lines.map(({ leads }) => leads)).toEqual([1, 1, 1, 1, 0]);
});

test("rows without a lead or a stage are left out", () => {
  const { lines } = funnel({ ids: idsOf("x  y"), stages: stagesOf("Q Q -"), method: "any" });
  expect(lines[0]!.leads).toBe(1);
});
