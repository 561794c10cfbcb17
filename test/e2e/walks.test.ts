/** The whole way through the pane in each language, from a list of leads in every form that one may have it. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { LANGUAGES, type Language } from "../../src/locales";
import { figuresOf, listOf, pasted, type List } from "./lists";
import { useLocalExcel } from "./local-excel-page";
import { dropFile, expectText, openEmptyWorkbook, paneIn, type PaneInWords } from "./pane";
import { wordsOf, type Words } from "./words";

const excel = useLocalExcel(43_517);

interface Walk {
  readonly words: Words;
  readonly list: List;
  readonly pane: PaneInWords;
}

/** An empty workbook. */
async function begin(language: Language): Promise<Walk> {
  const words = await wordsOf(language);
  await openEmptyWorkbook(excel, words);
  return { words, list: listOf(language), pane: paneIn(excel, words) };
}

/** From the columns on: takes what is recognised, types the chances, and compares the figures with the list's own. */
async function toInsight({ words, list, pane }: Walk): Promise<void> {
  await pane.button("pane.columns.next").click();
  await pane.typeChances(list.chances);
  await pane.button("pane.stages.save").click();
  await pane.tab("pane.tabs.insight").click();
  const { open, weighted, winRate } = figuresOf(list);
  const money = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(words.locale, { style: "percent" });
  await expectText(pane.figure("pane.insight.openPipeline"), money.format(open));
  await expectText(pane.figure("pane.insight.weighted"), money.format(weighted));
  await expectText(pane.figure("pane.insight.winRate"), percent.format(winRate));
}

/** Loads the list's file: chosen in the language of the first walk, dropped on the pane in the others. */
async function loadFile({ words, list, pane }: Walk, language: Language): Promise<void> {
  if (language === "en") {
    const choosing = excel.page().waitForEvent("filechooser");
    await pane.button("pane.start.csv").click();
    await (await choosing).setFiles(list.path);
  } else {
    await pane.button("pane.start.csv").waitFor();
    await dropFile(pane.frame, basename(list.path), await readFile(list.path));
  }
  const count = list.rows.length;
  await pane.button("pane.csv.load", { count, rows: words.format.number(count) }).click();
  await pane.button("pane.columns.next").waitFor();
}

/** Serial number of an ISO date. */
const serial = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** What the file says, letter by letter. */
async function expectLoaded({ headers, rows, amount, numberOf, dateOf }: List, sheet: string) {
  const loaded = await excel.values(sheet, `A1:M${rows.length + 1}`);
  expect(loaded).toEqual([
    headers,
    ...rows.map((row) =>
      headers.map((header) => {
        const text = row[header]!;
        if (text === "") return null;
        if (header === amount) return numberOf(text);
        const date = dateOf(text);
        return /^\d{4}-\d\d-\d\d$/.test(date) ? serial(date) : text;
      })
    ),
  ]);
}

test.each(LANGUAGES)(
  "%s: from a .csv file to figures that pane, report and formulas agree on",
  async (language) => {
    const walk = await begin(language);
    const { words, list, pane } = walk;
    await loadFile(walk, language);
    await expectLoaded(list, `leads-${language}`);
    await toInsight(walk);

    await pane.tab("pane.tabs.report").click();
    await pane.button("pane.report.build").click();
    const sheet = words.report("report.sheetName");
    await pane.frame.getByText(words.t("pane.report.built", { sheet })).waitFor();
    const { open, weighted, winRate } = figuresOf(list);
    const cells = (await excel.values(sheet, "A1:Z12")).flat();
    for (const figure of [open, weighted, winRate]) {
      expect(cells).toContainEqual(expect.closeTo(figure, 6));
    }
    expect(cells).toContain(words.report("report.head.agrees"));
    await excel.type("B400", "=Pipeline_Weighted");
    await excel.type(
      "B401",
      `=PIPELINE.WEIGHTED(Leads[${list.amount}],Leads[${list.stage}],Stages)`
    );
    const [[fromReport] = [], [calculated] = []] = await excel.values(sheet, "B400:B401");
    expect(fromReport).toBeCloseTo(weighted, 6);
    expect(calculated).toBeCloseTo(weighted, 6);
  }
);

test.each(LANGUAGES)("%s: from a list on a sheet", async (language) => {
  const walk = await begin(language);
  await excel.paste("B3", pasted(walk.list));
  await walk.pane.button("pane.start.selection").click();
  await toInsight(walk);
});

test.each(LANGUAGES)("%s: from a table", async (language) => {
  const walk = await begin(language);
  const { words, list, pane } = walk;
  await excel.paste("B3", pasted(list));
  await excel.page().getByRole("tab", { name: words.page.home, exact: true }).click();
  await excel.button(words.page.formatAsTable).click();
  await pane.button("pane.table.lookAgain").click();
  await pane.frame.getByRole("radio").waitFor();
  await pane.button("pane.table.next").click();
  await toInsight(walk);
});
