import { formatter } from "../../src/locales";

/** Expected texts: CLDR's patterns for the locale; U+00A0 no-break space, U+202F narrow no-break space. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatter", () => {
  it.each([
    ["en-US", "58,400", "€58,400", "41%", "Jun 30, 2026"],
    ["sv-SE", "58 400", "58 400 €", "41 %", "30 juni 2026"],
    ["ro-RO", "58.400", "58.400 EUR", "41 %", "30 iun. 2026"],
  ])("writes numbers, money, rates and dates as in %s", (locale, number, money, percent, date) => {
    const format = formatter(locale);
    expect(spaced(format.number(58_400.4))).toBe(number);
    expect(spaced(format.money(58_400, "EUR"))).toBe(money);
    expect(spaced(format.percent(0.41))).toBe(percent);
    // 2026-06-30 is day 46203 of Excel's 1900 date system; a time of day does not move it.
    expect(spaced(format.date(46_203.9))).toBe(date);
  });

  it.each([
    ["en-US", "9:14 AM"],
    ["sv-SE", "09:14"],
    ["ro-RO", "09:14"],
  ])("tells the time as in %s", (locale, time) => {
    expect(spaced(formatter(locale).time(new Date(2026, 5, 30, 9, 14)))).toBe(time);
  });

  it.each([
    ["en-US", "58K", "1.5M", "Jun 2026", "Jun"],
    ["sv-SE", "58 tn", "1,5 mn", "juni 2026", "juni"],
    ["ro-RO", "58 K", "1,5 mil.", "iun. 2026", "iun."],
  ])(
    "is short where there is little room, as in %s",
    (locale, thousands, millions, month, short) => {
      const format = formatter(locale);
      expect(spaced(format.compact(58_400))).toBe(thousands);
      expect(spaced(format.compact(1_500_000))).toBe(millions);
      expect(spaced(format.month(46_203))).toBe(month);
      expect(spaced(format.month(46_203, true))).toBe(short);
    }
  );

  it.each([
    ["en-US", "15,000–92,000", "133M – 157M", "12% – 77%"],
    ["sv-SE", "15 000–92 000", "133–157 mn", "12–77 %"],
    ["ro-RO", "15.000–92.000", "133 - 157 mil.", "12 - 77 %"],
  ])("says between what something lies, as in %s", (locale, thousands, millions, rates) => {
    const format = formatter(locale);
    expect(spaced(format.range(15_000, 92_000))).toBe(thousands);
    expect(spaced(format.range(132_721_937, 157_441_089))).toBe(millions);
    expect(spaced(format.percentRange(0.1176, 0.7693))).toBe(rates);
  });

  it("keeps the digits asked for", () => {
    expect(formatter("sv-SE").number(1.25, 2)).toBe("1,25");
    expect(formatter("en-US").percent(0.1234, 1)).toBe("12.3%");
  });

  it("writes numbers to be edited as they are typed", () => {
    expect(formatter("sv-SE").plain(1234.56, 1)).toBe("1234,6");
    expect(formatter("en-US").plain(undefined)).toBe("");
  });

  it("shows a dash for what is not there and no minus before nothing", () => {
    const format = formatter("en-US");
    expect(format.number(undefined)).toBe("–");
    expect(format.money(NaN, "EUR")).toBe("–");
    expect(format.percent(Infinity)).toBe("–");
    expect(format.date(undefined)).toBe("–");
    expect(format.number(-0)).toBe("0");
    expect(format.number(-0.4)).toBe("0");
    expect(format.number(-1)).toBe("-1");
  });

  it("writes an amount plainly when its currency has no ISO code", () => {
    expect(formatter("en-US").money(1000, "kr")).toBe("1,000");
    expect(formatter("en-US").money(1000)).toBe("1,000");
  });

  it("joins names", () => {
    expect(formatter("sv-SE").list(["Ana", "Bo", "Cia"])).toBe("Ana, Bo och Cia");
  });
});
