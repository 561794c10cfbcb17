/** The expected value is that of the sorted list. */
import fc from "fast-check";
import { select } from "../../../src/calc/statistics/select";

test("finds what stands at a place of the sorted list", () => {
  const lists = fc.array(fc.integer({ min: -5, max: 50 }), { minLength: 1 });
  fc.assert(
    fc.property(lists, fc.nat(), (list, number) => {
      const place = number % list.length;
      expect(select(Float64Array.from(list), place)).toBe(list.sort((a, b) => a - b)[place]);
    })
  );
});
