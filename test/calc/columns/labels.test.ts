import fc from "fast-check";
import { closestLabel, editDistance, labelKey, tidyLabel } from "../../../src/calc";

test.each([
  ["Closed Won", "closed won"],
  ["Closed Won", "  CLOSED \u00a0 WON "],
  ["Câștigat", "Câştigat"],
  ["ofertă Țintă", "OFERTĂ ŢINTĂ"],
  ["Förlorad", "Fo\u0308rlorad"],
])("%p and %p are the same to a person", (a, b) => {
  expect(labelKey(a)).toBe(labelKey(b));
});

test("tidying keeps the spelling", () => {
  expect(tidyLabel("  Closed\u00a0  Won ")).toBe("Closed Won");
});

test.each([
  ["kitten", "sitting", 3],
  ["Propsal", "Proposal", 1],
  ["Porposal", "Proposal", 1],
  ["", "abc", 3],
  ["same", "same", 0],
])("%p and %p are %d mistakes apart", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test("the edit distance does not mind the order, and is 0 for equal texts only", () => {
  const text = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    })
  );
});

describe("the label probably meant", () => {
  const stages = ["Qualification", "Discovery", "Meeting", "Proposal", "Closed Won", "Closed Lost"];

  test.each([
    ["Propsal", "Proposal"],
    ["meting", "Meeting"],
    ["Qualificaton", "Qualification"],
    ["Closed Lots", "Closed Lost"],
    ["Demo", undefined],
    ["X", undefined],
  ])("%s → %s", (text, meant) => {
    expect(closestLabel(text, stages)).toBe(meant);
  });
});
