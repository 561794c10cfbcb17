/** A newcomer's way: open the pane, check the columns and stages, build the report, type a formula. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "papaparse";
import { ROOT, useLocalExcel } from "./local-excel-page";

const excel = useLocalExcel(43_417);

type Row = Record<string, string>;

async function sample(name: string): Promise<Row[]> {
  const text = await readFile(join(ROOT, "assets", name), "utf8");
  return parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Open value and weighted value of the sample, from its .csv files. */
async function expectedFigures() {
  const chances = new Map(
    (await sample("sample-stages.csv"))
      .filter(({ Type }) => Type === "open")
      .map(({ Stage, Probability }) => [Stage, Number(Probability)])
  );
  const open = (await sample("sample-leads.csv")).filter(({ Stage }) => chances.has(Stage));
  const total = (weight: (stage: string) => number) =>
    open.reduce((sum, { Amount, Stage }) => sum + Number(Amount) * weight(Stage!), 0);
  return { open: total(() => 1), weighted: total((stage) => chances.get(stage)!) };
}

const money = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 0 });

test("from the leads table to the report and a formula", async () => {
  const { open, weighted } = await expectedFigures();
  await excel.open();
  await excel.button("Open pane").click();
  const pane = excel.pane();
  await pane.getByRole("button", { name: "Next: columns" }).click();

  // The columns were recognised; a wrong choice is corrected, and corrected back.
  const owner = pane.getByRole("combobox", { name: "Owner" });
  const chosen = owner.locator("option:checked");
  expect(await chosen.innerText()).toBe("Owner");
  await owner.selectOption("Company");
  expect(await chosen.innerText()).toBe("Company");
  await owner.selectOption("Owner");
  await pane.getByRole("button", { name: "Next: stages" }).click();
  await pane.getByRole("button", { name: "Save stages" }).click();

  await pane.getByRole("button", { name: "Build report" }).click();
  await pane.getByText("The report is on sheet Pipeline report.").waitFor();
  const figures = (await excel.shown("Pipeline report", "A1:Z12")).flat();
  expect(figures).toEqual(expect.arrayContaining(["124", money(open), money(weighted)]));
  expect(figures).toContain("0 · agrees");

  await excel.type("B400", "=PIPELINE.WEIGHTED(Leads[Amount],Leads[Stage],Stages)");
  await excel
    .page()
    .waitForFunction(
      (expected) => window.localExcel!.values("Pipeline report", "B400")[0]![0] === expected,
      weighted
    );
});
