import fc from "fast-check";
import { TextIndex } from "../../../src/calc/columns/text-index";

it("numbers texts from 1 in order of first appearance, the empty text 0", () => {
  const index = new TextIndex(3);
  expect(["a", "", "b", "a", "A"].map((text) => index.numberOf(text))).toEqual([1, 0, 2, 1, 3]);
  expect(index.texts).toEqual(["", "a", "b", "A"]);
});

/** Short texts of any kind, and ids with numbers: with and without leading zeros, close together and far apart. */
const anyTexts = fc.array(
  fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.stringMatching(/^(L-|é|)[0-9]{1,9}$/),
    fc.tuple(fc.stringMatching(/^[a-z]{0,2}$/), fc.nat(40)).map(([letters, n]) => letters + n)
  ),
  { maxLength: 60 }
);

it("tells all texts apart, as a Set does", () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const index = new TextIndex(texts.length);
      const numbers = texts.map((text) => index.numberOf(text));
      expect(numbers.map((number) => index.texts[number])).toEqual(texts);
      expect(index.texts).toEqual([...new Set(["", ...texts])]);
      expect(texts.map((text) => index.numberOf(text))).toEqual(numbers);
    })
  );
});

it("gives all forms of a text one number, and keeps the tidy one", () => {
  const tidy = (text: string) => text.trim();
  const texts = ["a", " a", " L-1", "L-1", "L-2 ", "L-2", " "];
  const index = new TextIndex(texts.length, tidy);
  expect(texts.map((text) => index.numberOf(text))).toEqual([1, 1, 2, 2, 3, 3, 0]);
  expect(index.texts).toEqual(["", "a", "L-1", "L-2"]);
});
