import fc from "fast-check";
import { encodeIds, encodeTexts, labelOf, labelKey } from "../../../src/calc";
import { column } from "../../functions/reference-tables";

const labelsOf = (cells: unknown[]): string[] => {
  const { codes, labels } = encodeTexts(column(cells));
  return Array.from(codes, (code) => labels[code]!);
};

test("shows texts as first written, and blanks, zeros and blank texts as blank", () => {
  expect(labelsOf(["Ana", " ana ", "", null, undefined, 0, " ", "Bo", 2026, true])).toEqual([
    ...["Ana", "Ana", "", "", "", "", "", "Bo", "2026", "TRUE"],
  ]);
});

test("shows errors as errors", () => {
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  expect(labelsOf([error])).toEqual(["#N/A"]);
});

test("ids that differ in case are different", () => {
  const { labels } = encodeIds(column(["0061aAA", "0061aaa", "0061aAA"]));
  expect(labels).toEqual(["", "0061aAA", "0061aaa"]);
});

test.each([
  [3, Uint8Array],
  [300, Uint16Array],
  [70_000, Uint32Array],
])("%d different texts take as many bytes as they need", (count, kind) => {
  const { codes, labels } = encodeTexts(column(Array.from({ length: count }, (_, i) => `t${i}`)));
  expect(codes).toBeInstanceOf(kind);
  expect(labels[codes[count - 1]!]).toBe(`t${count - 1}`);
});

test("rows share a code exactly if their texts are the same to a person", () => {
  const text = fc.constantFrom("a", "A", " a", "b", "ş", "ș", "", "x y", "x  y");
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const { codes } = encodeTexts(column(texts));
      texts.forEach((a, i) =>
        texts.forEach((b, j) => {
          expect(codes[i] === codes[j]).toBe(labelKey(a) === labelKey(b));
        })
      );
    })
  );
});

test("ids in their order have a code and a label each, whichever is asked for first", () => {
  const cells = ["L9", "L10", " L  11"];
  const labels = ["", "L9", "L10", "L 11"];
  const byLabel = encodeIds(column(cells));
  expect(byLabel.unique).toEqual(labels.slice(1));
  expect(byLabel.labels).toEqual(labels);
  expect([...byLabel.codes]).toEqual([1, 2, 3]);
  expect(byLabel.labels).toEqual(labels);
  const byCode = encodeIds(column(cells));
  expect([...byCode.codes]).toEqual([1, 2, 3]);
  expect(byCode.labels).toEqual(labels);
});

test("ids keep their texts, and none comes twice where they are said to be unique", () => {
  const id = fc.oneof(
    fc.stringMatching(/^ ?[LM]-[0-9]{1,3} ?$/),
    fc.nat(120).map((number) => `L-${number}`),
    fc.nat(12)
  );
  const ids = fc.array(id, { minLength: 1, maxLength: 8 });
  const inOrder = ids.map((cells) => cells.toSorted((a, b) => String(a).localeCompare(String(b))));
  fc.assert(
    fc.property(fc.oneof(ids, inOrder), (cells) => {
      const { unique, codes, labels } = encodeIds(column(cells));
      const texts = cells.map(labelOf);
      expect([...codes].map((code) => labels[code])).toEqual(texts);
      if (unique) expect(unique).toEqual([...new Set(texts)]);
    }),
    { numRuns: 300 }
  );
});
