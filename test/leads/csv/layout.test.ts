import { toUserMessage } from "../../../src/excel/to-user-message";
import { cellsOfCsv, openCsv } from "../../../src/leads/csv";
import { bytesOf, firstRows, openText } from "./open";

describe("how a file is divided", () => {
  it.each([
    [",", "a,b;c\n1,2;3"],
    [";", "a;b\n1,5;2,5\n3,5;4"],
    ["\t", "a\tb, c\n1\t2"],
    ["|", "a|b\n1|2"],
  ])("by %j", async (delimiter, text) => {
    const file = await openText(text);
    expect(file.delimiter).toEqual({ value: delimiter, basis: "evident" });
    expect(file.columns).toHaveLength(2);
  });
  it("as it says itself", async () => {
    const file = await openText("sep=;\r\na,b;c\r\n1,2;3\r\n");
    expect(file.columns.map(({ header }) => header)).toEqual(["a,b", "c"]);
  });
  it("as the user says", async () => {
    const file = await openText("a;b,c\n1;2,3", { delimiter: "," });
    expect(file.delimiter.basis).toBe("chosen");
    expect(file.columns.map(({ header }) => header)).toEqual(["a;b", "c"]);
  });
  it("into one column, if nothing divides it", async () => {
    const file = await openText("Stage\nOffer\nWon");
    expect(file.delimiter.basis).toBe("assumed");
    expect(firstRows(file, 9)).toEqual([["Offer"], ["Won"]]);
  });
});

describe("what is the table", () => {
  it("begins below titles and ends above notices", async () => {
    const report = [
      "Opportunity Report",
      "",
      "Id,Stage,Amount",
      "1,Offer,5",
      "2,Won,6",
      "",
      '"Copyright (c) 2026"',
      "Confidential",
    ];
    const file = await openText(report.join("\r\n"));
    expect(file.columns.map(({ header }) => header)).toEqual(["Id", "Stage", "Amount"]);
    expect(file).toMatchObject({ rowCount: 2, leftOut: 3 });
  });
  it("has no blank lines", async () => {
    expect((await openText("a,b\n1,2\n,\n\n  ,\n3,4\n")).rowCount).toBe(2);
  });
  it("has every line, long or short", async () => {
    const file = await openText("a,b,\n1\n2,3,4\n5,6,7,\n");
    expect(file.columns.map(({ header }) => header)).toEqual(["a", "b", "Column 3"]);
    expect(firstRows(file, 9)).toEqual([
      [1, "", ""],
      [2, 3, 4],
      [5, 6, 7],
    ]);
  });
  it("has a name for every column, each once", async () => {
    const file = await openText('Amount,,amount,"Expected\n close"\n1,2,3,4');
    expect(file.columns.map(({ header }) => header)).toEqual([
      ...["Amount", "Column 2", "amount 2", "Expected close"],
    ]);
  });
  it.each([
    ["csvEmpty", {}, ""],
    ["csvEmpty", {}, "\r\n  \r\n"],
    ["csvNoHeader", { line: 1, value: "1001" }, "1001,2026-06-30,x\n1002,2026-07-01,y"],
    ["csvOpenQuote", { line: 2 }, 'a,b\n"1,2\n3,4'],
    ["csvCellTooLong", { header: "b", row: 2, limit: 32_767 }, `a,b\n1,x\n2,${"x".repeat(32_768)}`],
  ])("is not there: %s", async (key, details, text) => {
    await expect(openText(text).catch(toUserMessage)).resolves.toEqual({ key, details });
  });
});

describe("long files", () => {
  const options = { locale: "en-US", unnamed: String };
  const rows = Array.from({ length: 30_000 }, (_, row) => `${row},"Offer ""${row}""",2026-06-30`);
  const bytes = new TextEncoder().encode(["id,stage,date", ...rows].join("\r\n"));

  it("are read to the last line", async () => {
    const file = await openCsv(bytes, {}, options);
    const [ids, stages] = await cellsOfCsv(file, {});
    expect(ids!.reduce((sum: number, id) => sum + Number(id), 0)).toBe((29_999 * 30_000) / 2);
    expect(stages!.at(-1)).toBe('Offer "29999"');
  });
  it("let others work in between and tell how far they are", async () => {
    const progress: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await openCsv(bytes, {}, { ...options, onProgress: (fraction) => progress.push(fraction) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });
  it("can be stopped", async () => {
    const controller = new AbortController();
    const opening = openCsv(bytes, {}, { ...options, signal: controller.signal });
    controller.abort();
    await expect(opening).rejects.toMatchObject({ name: "AbortError" });
    const file = await openCsv(bytesOf("leads-en.csv"), {}, options);
    await expect(cellsOfCsv(file, { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});
