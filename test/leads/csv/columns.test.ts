import { rereadCsv } from "../../../src/leads/csv";
import { firstRows, kindsOf, openText } from "./open";

describe("what a column holds", () => {
  it.each<[kind: string, ...cells: string[]]>([
    ["number", "1200", "-3.5", ""],
    ["number", '"1,234.50"', '"12,000"'],
    ["number", "12 000 kr", "7 kr"],
    ["number", "€ 12", "(7)"],
    ["percent", "40 %", "12.5%"],
    ["date", "2026-06-30", "2026/7/1"],
    ["date", "30.06.2026", "1.7.26"],
    ["date", "30 June 2026", '"Jul 1, 2026"', "1-Aug-26"],
    ["date", "30 juni 2026", "30 iun. 2026", "12 maj 2026", "3 oct 2026"],
    ["text", "30 days 2026", "3 Mo 2026"],
    ["dateTime", "2026-06-30T09:15:00Z", "2026-07-01T00:00:00Z"],
    ["date", "2018-12-19 00:00:00", "2018-12-20 00:00:00"],
    ["flag", "TRUE", "false"],
    ["text", "007", "008"],
    ["text", "12", "0013"],
    ["text", "55671234567890123", "1"],
    ["text", "+46701234567", "+46707654321"],
    ["text", "12E3", "14E5"],
    ["text", "556712-3456", "556798-7654"],
    ["text", "2026-02-30", "2026-06-31"],
    ["text", "=1+1", "=2+2"],
    ["text", "", ""],
  ])("is %s for %j", async (kind, ...cells) => {
    expect(await kindsOf("x,y", ...cells.map((cell) => `${cell},a`))).toEqual([kind, "text"]);
  });

  it("is number where few cells are something else, which stay as they are", async () => {
    const file = await openText(["x", ...Array<string>(19).fill("7"), "n/a"].join("\n"));
    expect(file.columns[0]!.kind).toBe("number");
    expect(firstRows(file, 20).at(-1)).toEqual(["n/a"]);
  });

  it("is text that Excel was to leave alone", async () => {
    const file = await openText('x,y\n"=""007""",1\n"=""008""",2');
    expect(firstRows(file, 2)).toEqual([
      ["007", 1],
      ["008", 2],
    ]);
  });
});

describe("the decimal sign", () => {
  const ambiguous = "x;y\n1.250;7\n2.500;8";

  it("is told by the same column", async () => {
    const file = await openText("x;y\n1.250;a\n2,5;b");
    expect(file.decimal).toEqual({ value: ",", basis: "evident" });
    expect(firstRows(file, 2).map(([x]) => x)).toEqual([1250, 2.5]);
  });
  it("is told by another column", async () => {
    const file = await openText("x;y\n1.250;7,5\n2.500;8");
    expect(firstRows(file, 2).map(([x]) => x)).toEqual([1250, 2500]);
  });
  it.each([
    ["sv-SE", ",", 1250],
    ["ro-RO", ",", 1250],
    ["en-US", ".", 1.25],
  ])("is assumed by the customs of %s where nothing tells", async (locale, value, x) => {
    const file = await openText(ambiguous, {}, locale);
    expect(file.decimal).toEqual({ value, basis: "assumed" });
    expect(firstRows(file, 1)[0]![0]).toBe(x);
  });
  it("is the one that the user says", async () => {
    const file = await openText(ambiguous, {}, "en-US");
    const corrected = rereadCsv(file, { decimal: "," }, "en-US");
    expect(corrected.decimal).toEqual({ value: ",", basis: "chosen" });
    expect(firstRows(corrected, 1)[0]![0]).toBe(1250);
  });
  it("does not matter to whole numbers", async () => {
    expect((await openText("x,y\n12,7")).decimal).toBeUndefined();
  });
});

describe("the order of dates", () => {
  const ambiguous = "x,y\n03/04/2026,a\n05/06/2026,b";
  // 3 April and 4 March 2026.
  const [DAY_FIRST, MONTH_FIRST] = [46_115, 46_085];

  it.each([
    ["31/12/2026", DAY_FIRST],
    ["12/31/2026", MONTH_FIRST],
  ])("is told by %s in the same column", async (evidence, serial) => {
    const file = await openText(`x,y\n03/04/2026,a\n${evidence},b`);
    expect(file.dateOrder!.basis).toBe("evident");
    expect(firstRows(file, 1)[0]![0]).toBe(serial);
  });
  it("is told by another column", async () => {
    const file = await openText("x,y\n03/04/2026,31/12/2026");
    expect(firstRows(file, 1)[0]![0]).toBe(DAY_FIRST);
  });
  it.each([
    ["en-US", MONTH_FIRST],
    ["en-GB", DAY_FIRST],
    ["sv-SE", DAY_FIRST],
    ["ro-RO", DAY_FIRST],
  ])("is assumed by the customs of %s where nothing tells", async (locale, serial) => {
    const file = await openText(ambiguous, {}, locale);
    expect(file.dateOrder!.basis).toBe("assumed");
    expect(firstRows(file, 1)[0]![0]).toBe(serial);
  });
  it("is the one that the user says; what makes no date then stays text", async () => {
    const file = await openText(ambiguous);
    const corrected = rereadCsv(file, { dateOrder: "dayFirst" }, "en-US");
    expect(firstRows(corrected, 1)[0]![0]).toBe(DAY_FIRST);
    const evident = await openText("x,y\n12/31/2026,a", { dateOrder: "dayFirst" });
    expect(firstRows(evident, 1)[0]![0]).toBe("12/31/2026");
  });
  it("has no part in dates with points", async () => {
    expect((await openText("x,y\n03.04.2026,a")).dateOrder).toBeUndefined();
  });
  it("reads the names of months in each language", async () => {
    const days = ["30 June 2026", "30 juni 2026", "30-iun-2026", "30 Jun 26"];
    const file = await openText(["x;y", ...days.map((day) => `${day};a`)].join("\n"));
    expect(firstRows(file).map(([day]) => day)).toEqual([46_203, 46_203, 46_203, 46_203]);
    expect(file.columns[0]!.format).toBe("d mmm yyyy");
  });
  it("reads hours of the morning and the afternoon", async () => {
    const file = await openText('x,y\n"6/30/2026, 12:15 AM",a\n6/30/2026 6:00 PM,b');
    // A quarter past midnight, and three quarters of the day.
    expect(firstRows(file, 2).map(([x]) => x)).toEqual([46_203 + 15 / 1440, 46_203.75]);
  });
});
