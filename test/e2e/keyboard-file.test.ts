/** By keys alone: a .csv file is chosen, its reading corrected, its columns mapped, its currencies converted. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keysOf } from "./keys";
import { useLocalExcel } from "./local-excel-page";
import { openEmptyWorkbook, paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(44_217);

/** Two readings each for the letters, the amounts and the dates; ª stands for the byte that is Ş in Windows-1250. */
const LINES = [
  "Deal ID;Deal stage;Deal amount;Currency;Create date;In the hands of",
  "D-1;Offer;1.250;EUR;03/04/2026;ªtefan",
  "D-2;Offer;2.500;USD;05/06/2026;Anna",
  "D-3;Won;3.000;EUR;07/08/2026;Anna",
];

/** Serial number of an ISO date. */
const serial = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

test("a file is chosen, corrected, loaded, mapped and converted", async () => {
  const path = join(excel.folder(), "deals.csv");
  await writeFile(path, LINES.join("\r\n"), "latin1");
  const words = await wordsOf("en");
  const { t } = words;
  await openEmptyWorkbook(excel, words);
  const pane = paneIn(excel, words);
  const { use, choose, fill, expectFocus } = keysOf(excel, pane);
  const { frame } = pane;
  const list = (name: string) => frame.getByRole("combobox", { name });
  const cell = (text: string) => frame.getByRole("cell", { name: text });
  await pane.tab("pane.tabs.data").focus();

  const choosing = excel.page().waitForEvent("filechooser");
  await use(pane.button("pane.start.csv"));
  await (await choosing).setFiles(path);
  await frame.getByRole("table").waitFor();

  const delimiter = list(t("pane.csv.delimiter"));
  await choose(delimiter, t("pane.csv.delimiters.comma"));
  await frame.getByRole("rowheader", { name: /^Deal ID;Deal stage/ }).waitFor();
  await expectFocus(delimiter);
  await choose(delimiter, t("pane.csv.delimiters.semicolon"));
  await frame.getByRole("rowheader", { name: /^Currency/ }).waitFor();
  await choose(list(t("pane.csv.encoding")), t("pane.csv.encodings.windows1252"));
  await cell("ªtefan · Anna").waitFor();
  await choose(list(t("pane.csv.encoding")), t("pane.csv.encodings.windows1250"));
  await cell("Ştefan · Anna").waitFor();
  await choose(list(t("pane.csv.decimal")), t("pane.csv.decimals.comma"));
  await cell("1,250 · 2,500 · 3,000").waitFor();
  await choose(list(t("pane.csv.dateOrder")), t("pane.csv.dateOrders.dayFirst"));
  await cell("Apr 3, 2026").waitFor();
  await use(pane.button("pane.csv.load", { count: 3, rows: "3" }));
  await pane.button("pane.columns.next").waitFor();
  expect(await excel.values("deals", "A2:F2")).toEqual([
    ["D-1", "Offer", 1_250, "EUR", serial("2026-04-03"), "Ştefan"],
  ]);

  // Its name does not tell that this is the owner.
  const owner = list(t("fields.owner"));
  expect(await owner.locator("option:checked").innerText()).toBe(t("pane.columns.none"));
  await choose(owner, "In the hands of");
  await use(pane.button("pane.columns.currency.open"));
  await choose(list(t("pane.columns.currency.base")), "EUR");
  const rate = t("pane.columns.currency.rate", { code: "USD" });
  await fill(frame.getByRole("textbox", { name: rate }), "0.8");
  await use(pane.button("pane.columns.currency.convert"));
  const header = t("fields.convertedAmount", { amount: "Deal amount", currency: "EUR" });
  await list(t("fields.amount")).locator("option:checked", { hasText: header }).waitFor({
    state: "attached",
  });
  expect(await excel.values("deals", "G1:G4")).toEqual([[header], [1_250], [2_000], [3_000]]);
  expect(await owner.locator("option:checked").innerText()).toBe("In the hands of");

  await use(pane.button("pane.columns.next"));
  await use(pane.button("pane.stages.save"));
  await use(pane.button("pane.filter.add"));
  await frame.getByRole("dialog").waitFor();
  await choose(list(t("fields.owner")), "Ştefan");
});
