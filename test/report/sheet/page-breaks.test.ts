/** Where pages begin, on sheets of rows as high as one wants: a page holds 500 points, hand-counted. */
import { pageBreaks } from "../../../src/report/sheet/page-breaks";

/** By its width of 764.5 points a page is 514 ÷ 770 × 764.5 × 98 % = 500.1 points high. */
const WIDTHS = [764.5];
const TITLES = { row: 0, rows: 1 };

/** A sheet of rows of 10 points each. */
const breaksOf = (rows: number, sections: readonly number[], joints: readonly number[] = []) =>
  pageBreaks(
    { widths: WIDTHS, sections: [...sections], joints: [...joints], row: rows, heightOf: () => 10 },
    TITLES
  );

it("needs no break where all fits on a page", () => {
  expect(breaksOf(50, [5, 20])).toEqual([]);
});

it("begins a page at the last heading that still fits above its end", () => {
  // Rows 0 to 44 fill 450 of 500 points; with the next section it would be 600.
  expect(breaksOf(60, [5, 20, 45])).toEqual([45]);
});

it("counts the title rows that every further page repeats", () => {
  // 49 rows of a second page are 490 points and fit with the 10 of the titles; 50 do not.
  expect(breaksOf(45 + 49, [5, 45])).toEqual([45]);
  expect(breaksOf(45 + 50, [5, 45, 90])).toEqual([45, 90]);
});

it("keeps a section whole where little of the page stays blank", () => {
  // 40 rows leave 100 points, a fifth of the page.
  expect(breaksOf(70, [5, 40], [48])).toEqual([40]);
});

it("parts a section at its last joint that fits rather than leaving much of the page blank", () => {
  // 30 rows leave 200 points, two fifths.
  expect(breaksOf(70, [5, 30], [42, 48, 55])).toEqual([48]);
});

it("leaves the page blank where the section has no joint", () => {
  expect(breaksOf(70, [5, 30])).toEqual([30]);
  // One too far down is none.
  expect(breaksOf(70, [5, 30], [60])).toEqual([30]);
});

it("begins a page behind a section that is higher than one", () => {
  expect(breaksOf(140, [5, 30, 110])).toEqual([30, 110]);
});
