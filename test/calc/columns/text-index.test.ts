import fc from "fast-check";
import { TextIndex } from "../../../src/calc/columns/text-index";

it("numbers texts from 1 in order of first appearance, the empty text 0", () => {
  const index = new TextIndex(3);
  expect(["a", "", "b", "a", "A"].map((text) => index.numberOf(text))).toEqual([1, 0, 2, 1, 3]);
  expect(index.texts).toEqual(["", "a", "b", "A"]);
});

it("tells all texts apart, as a Set does", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const index = new TextIndex(texts.length);
      const numbers = texts.map((text) => index.numberOf(text));
      expect(numbers.map((number) => index.texts[number])).toEqual(texts);
      expect(index.texts).toEqual([...new Set(["", ...texts])]);
    })
  );
});

it("finds what came before, and nothing else", () => {
  const index = new TextIndex(2);
  index.numberOf("a");
  expect(["a", "b", ""].map((text) => index.find(text))).toEqual([1, undefined, 0]);
});
