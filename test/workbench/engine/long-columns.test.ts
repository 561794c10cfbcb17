/**
 * Operators over columns long enough to be calculated in one go: what they give is counted here cell by cell, and it
 * follows the cells.
 */
import { openBook } from "./book";

/** More rows than are calculated one by one. */
const ROWS = 300;
const STAGES = ["Won", " won ", "Lost", "", "WON", 7, true] as const;

function openColumns() {
  const book = openBook();
  const amounts = Array.from({ length: ROWS }, (_, row) => (row % 11 === 0 ? null : row * 1.5));
  const stages = Array.from({ length: ROWS }, (_, row) => STAGES[row % STAGES.length]!);
  book.type(
    "A1",
    amounts.map((amount, row) => [amount, stages[row]!])
  );
  return { book, amounts, stages };
}
const A = `A1:A${ROWS}`;
const B = `B1:B${ROWS}`;

it("compare texts whatever their case, and other values as what they are", () => {
  const { book, stages } = openColumns();
  book.set("D1", `=SUM((TRIM(${B})="won")*1)`);
  book.set("D2", `=SUM((${B}=7)*1)`);
  book.set("D3", `=SUM((${B}="")*1)`);
  const count = (fits: (stage: unknown) => boolean) => stages.filter(fits).length;
  expect(book.value("D1")).toBe(count((stage) => String(stage).trim().toLowerCase() === "won"));
  expect(book.value("D2")).toBe(count((stage) => stage === 7));
  expect(book.value("D3")).toBe(count((stage) => stage === ""));
});

it("take blanks for 0, and products of conditions for conditions", () => {
  const { book, amounts, stages } = openColumns();
  book.set("D1", `=SUM((${A}>=30)*(${A}<300)*(TRIM(${B})="won")*${A})`);
  book.set("D2", `=SUM(${A}+1)-SUM(${A}-1)`);
  book.set("D3", `=SUM(${A}/2)`);
  const wanted = amounts.reduce<number>((sum, amount, row) => {
    const isWon = String(stages[row]).trim().toLowerCase() === "won";
    return isWon && amount !== null && amount >= 30 && amount < 300 ? sum + amount : sum;
  }, 0);
  expect(book.value("D1")).toBeCloseTo(wanted, 9);
  expect(book.value("D2")).toBe(2 * ROWS);
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  expect(book.value("D3")).toBeCloseTo(total / 2, 9);
});

it("join texts, with what is blank, a number or a truth value", () => {
  const { book, stages } = openColumns();
  book.set(
    "D1",
    `=INDEX(${B}&"",1,1)&INDEX(${B}&"",4,1)&INDEX("<"&${B}&">",6,1)&INDEX(${A}&"",1,1)`
  );
  book.set("D2", `=INDEX(IF(1,${B}&"",""),7,1)`);
  book.set("D3", `=SUM((${B}&""="")*1)`);
  expect(book.value("D1")).toBe("Won<7>");
  expect(book.value("D2")).toBe("TRUE");
  expect(book.value("D3")).toBe(stages.filter((stage) => stage === "").length);
});

it("are ranked, sorted and looked into once they are calculated", () => {
  const { book, amounts } = openColumns();
  const doubled = amounts.map((amount) => 2 * (amount ?? 0));
  const descending = [...doubled].sort((a, b) => b - a);
  book.set("D1", `=LARGE(${A}*2,3)`);
  book.set("E1", `=SUM(LARGE(${A}*2,{1;2;3}))`);
  book.set("F1", `=LARGE(${A}*2,${ROWS + 1})`);
  book.set("G1", `=INDEX(SORT(${A}*2,1,-1),3)`);
  // Sorting does not change what was calculated before.
  book.set("H1", `=INDEX(${A}*2,3)`);
  book.set("I1", `=MAX(${A}*2)+COUNT(${A}*2)+MATCH(6,${A}*2,0)`);
  expect(book.value("D1")).toBe(descending[2]);
  expect(book.value("E1")).toBe(descending[0]! + descending[1]! + descending[2]!);
  expect(book.value("F1")).toBe("#NUM!");
  expect(book.value("G1")).toBe(descending[2]);
  expect(book.value("H1")).toBe(doubled[2]);
  expect(book.value("I1")).toBe(descending[0]! + ROWS + doubled.indexOf(6) + 1);
});

it("count truth values for nothing, unless they are calculated with", () => {
  const { book, amounts } = openColumns();
  book.set("D1", `=SUM(${A}>=30)`);
  book.set("D2", `=COUNT(${A}>=30)`);
  book.set("D3", `=SUM(--(${A}>=30))`);
  book.set("D4", `=SUM(IF(${A}>=30,1,0))`);
  book.set("D5", `=INDEX(${A}>=30,2)`);
  const high = amounts.filter((amount) => (amount ?? 0) >= 30).length;
  const values = ["D1", "D2", "D3", "D4", "D5"].map((address) => book.value(address));
  expect(values).toEqual([0, 0, high, high, false]);
});

it("give errors cell by cell", () => {
  const { book } = openColumns();
  book.set("D1", `=SUM(IFERROR(${B}*1,0))`);
  book.set("D2", `=SUM(IFERROR(1/(${A}>=0)/(${A}>3),0))`);
  // 7 and TRUE are numbers, texts are not; 1/0 is an error where no amount is above 3.
  const sevens = Math.floor((ROWS - 6) / 7) + 1;
  const truths = Math.floor((ROWS - 7) / 7) + 1;
  expect(book.value("D1")).toBe(7 * sevens + truths);
  const above = Array.from({ length: ROWS }, (_, row) => row).filter(
    (row) => row % 11 !== 0 && row * 1.5 > 3
  );
  expect(book.value("D2")).toBe(above.length);
});

it("follow the cells, also those that formulas fill", () => {
  const { book } = openColumns();
  book.set("D1", `=SUM((${A}>400)*1)`);
  book.type(
    "F1",
    Array.from({ length: ROWS }, (_, row) => [`=A${row + 1}*2`])
  );
  book.set("D2", `=SUM((F1:F${ROWS}>800)*1)`);
  const before = Number(book.value("D1"));
  expect(book.value("D2")).toBe(before);
  book.set("A2", 1_000);
  expect(book.value("D1")).toBe(before + 1);
  expect(book.value("D2")).toBe(before + 1);
  book.set("A2", "text");
  expect(book.value("D1")).toBe(before + 1);
  book.set("A2", "");
  expect(book.value("D1")).toBe(before);
});
