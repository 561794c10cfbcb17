import { reachedStages } from "../../../src/calc";
import { stagesOf } from "../leads";

const totals = (names: string, lastStages?: string): number[] =>
  reachedStages({
    stages: stagesOf(names),
    lastStages: lastStages === undefined ? undefined : stagesOf(lastStages),
  }).lines.map(({ total }) => total);

test("skipped stages are filled in, won leads have reached them all", () => {
  expect(totals("P")).toEqual([1, 1, 1, 1]);
  expect(totals("won")).toEqual([1, 1, 1, 1]);
});

test("a lost lead has reached its last stage, or the first if that is not known", () => {
  expect(totals("lost lost lost lost", "M - lost won")).toEqual([4, 2, 2, 1]);
  expect(totals("lost")).toEqual([1, 0, 0, 0]);
});

test("a move back undoes nothing", () => {
  expect(totals("Q", "P")).toEqual([1, 1, 1, 1]);
});

test("empty rows do not count, unknown stages are counted apart", () => {
  const result = reachedStages({ stages: stagesOf("Q - Demo won") });
  expect(result.lines[0]).toEqual({
    ...{ stage: "Qualification", active: 1, won: 1, inactive: 0, total: 2 },
  });
  expect([result.won, result.unknown]).toEqual([1, 1]);
});

test("only rows in scope count", () => {
  const stages = stagesOf("Q Q lost");
  expect(reachedStages({ stages, scope: Uint8Array.of(0, 1, 1) }).lines[0]!.total).toBe(2);
});
