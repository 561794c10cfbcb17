import { breakdown } from "../../../src/calc";
import { numbers, stagesOf, textsOf } from "../leads";

test("sorts names as people do, numbers in them as numbers, blank last", () => {
  const { lines } = breakdown({
    groups: textsOf("Region 10", "Åsa", "", "region 2", "Zoe"),
    stages: stagesOf("Q Q Q Q Q"),
    amounts: numbers(1, 1, 1, 1, 1),
    measure: "count",
  });
  expect(lines.map(({ group }) => group)).toEqual(["Åsa", "region 2", "Region 10", "Zoe", ""]);
});

test("values whose leads are all closed keep a line of zeros", () => {
  const { lines, total } = breakdown({
    groups: textsOf("Ana", "Bo", "Cia"),
    stages: stagesOf("Q won -"),
    amounts: numbers(5, 7, undefined),
    measure: "value",
  });
  expect(lines.map(({ group, total: sum }) => [group, sum])).toEqual([
    ["Ana", 5],
    ["Bo", 0],
  ]);
  expect(total.total).toBe(5);
});
