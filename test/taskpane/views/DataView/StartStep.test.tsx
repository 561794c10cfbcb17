import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import path from "node:path";
import { UserError, type Language } from "../../../../src/locales";
import { App } from "../../../../src/taskpane/App";
import { csvFile } from "../../files";
import { setOfficeTheme } from "../../office";
import { renderPane, violations } from "../../render";
import { LEADS, configured, excel, openReadyWorkbook, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

beforeEach(() => setOfficeTheme());

const button = (name: string) => screen.findByRole("button", { name });

/** Opens the pane at the first step of the data. */
async function show(language: Language = "en") {
  const { container } = renderPane(<App />, language);
  const [data] = await screen.findAllByRole("tab", { name: /^(Data|Date)$/ });
  await userEvent.click(data!);
  return container;
}

async function choose(file: File) {
  await screen.findByRole("button", { name: "Load a .csv file…" });
  await userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, file);
}

describe("from nothing", () => {
  beforeEach(() => openWorkbook());

  it("a file leads to its columns", async () => {
    await show();
    expect(await screen.findByRole("heading", { name: "Where are your leads?" })).toBeVisible();
    await choose(csvFile("leads-en.csv"));
    await userEvent.click(await button("Load 20 rows"));
    expect(await screen.findByRole("combobox", { name: /^Stage/ })).toHaveValue("Stage");
    expect(await excel.loadConfiguration()).toMatchObject({ leadsTable: "Leads" });
  });

  it("a file that is dropped does, too", async () => {
    await show();
    await button("Load a .csv file…");
    const dragged = { dataTransfer: { types: ["Files"], files: [csvFile("leads-en.csv")] } };
    fireEvent.dragOver(document.body, dragged);
    expect(await screen.findByText("Drop the file to load it")).toBeVisible();
    fireEvent.drop(document.body, dragged);
    expect(await button("Load 20 rows")).not.toHaveAttribute("aria-disabled", "true");
    await userEvent.click(await button("Cancel"));
    expect(await button("Load a .csv file…")).toBeVisible();
  });

  it("the selected list does", async () => {
    await show();
    await userEvent.click(await button("Use the selected list"));
    expect(await screen.findByRole("combobox", { name: /^Stage/ })).toHaveValue("Stage");
    expect(await excel.loadConfiguration()).toMatchObject({ leadsTable: "Leads" });
  });

  it("a selection that is no list is explained", async () => {
    excel.tableFromSelection.mockRejectedValueOnce(new UserError("headerBlank", { address: "C1" }));
    await show();
    await userEvent.click(await button("Use the selected list"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Cell C1 is empty.");
  });

  it("the sample leads to the figures, in the user's language and as of today", async () => {
    const assets = path.join(__dirname, "../../../..");
    const fetching = jest.fn(async (url: string) => {
      const bytes = Uint8Array.from(readFileSync(path.join(assets, url)));
      return { ok: true, arrayBuffer: async () => bytes.buffer };
    });
    Object.assign(globalThis, { fetch: fetching });
    await show("sv");
    await userEvent.click(await button("Skapa ett exempel"));
    const insight = await screen.findByRole("tab", { name: "Insikt" });
    await waitFor(() => expect(insight).toHaveAttribute("aria-selected", "true"));
    const { mappings } = await excel.loadConfiguration();
    expect(mappings.Leads).toMatchObject({ stage: "Steg", owner: "Säljare" });
    const [table] = excel.createTable.mock.calls[0]!;
    const column = (header: string) => table.columns.find((each) => each.header === header)!.cells;
    expect(table.sheet).toBe("Exempelleads");
    expect(new Set(column("Steg"))).toContain("Behovsanalys");
    // The file's last activity is on its own day, 30 June 2026.
    expect(Math.max(...column("Senaste aktivitet").map(Number))).toBeLessThanOrEqual(excel.today());
    expect(Math.max(...column("Skapad").map(Number))).toBeGreaterThan(excel.today() - 30);
    expect(await excel.readStages()).toContainEqual({
      stage: "Offert",
      probability: 0.5,
      expectedDays: 25,
      type: "open",
      goal: 0.6,
    });
  });
});

describe("in a workbook that was set up", () => {
  it("a table of something else is loaded beside the leads", async () => {
    openReadyWorkbook();
    await show();
    await choose(csvFile("history-sv-windows-1252.csv"));
    await userEvent.click(await button("Load 61 rows"));
    expect(
      await screen.findByText("Table History is on sheet history-sv-windows-1252.")
    ).toBeVisible();
    expect(await excel.loadConfiguration()).toMatchObject({ leadsTable: "Leads" });
  });

  it("says that the leads table is gone", async () => {
    openWorkbook([{ ...LEADS, name: "Deals" }], { configuration: configured() });
    await show();
    expect(await screen.findByText(/Table Leads is no longer in this workbook/)).toBeVisible();
    expect(await screen.findByRole("radio", { name: /Deals/ })).toBeChecked();
  });

  it("says which of its columns are gone, and leads there", async () => {
    const configuration = configured({ stage: "Stage", amount: "Value", owner: "Rep" });
    openWorkbook([LEADS], { configuration });
    await show();
    await userEvent.click(await screen.findByRole("tab", { name: "1 Table" }));
    expect(await screen.findByText(/no columns Value and Rep any more/)).toBeVisible();
    await userEvent.click(await button("Check the columns"));
    expect(await screen.findByRole("combobox", { name: "Amount" })).toHaveValue("Amount");
  });

  it("leads to the report that is there", async () => {
    const { report, ...rest } = configured();
    openWorkbook([LEADS], { configuration: { ...rest, report: { ...report, made: {} } } });
    await show();
    await userEvent.click(await screen.findByRole("tab", { name: "1 Table" }));
    await userEvent.click(await button("To the report"));
    expect(await screen.findByRole("tab", { name: "Report" })).toHaveAttribute(
      "aria-selected",
      "true"
    );
  });
});

it.each([
  ["en", "Make a sample workbook"],
  ["sv", "Skapa ett exempel"],
  ["ro", "Creați un exemplu"],
] as const)("speaks %s, without violations of accessibility", async (language, sample) => {
  openWorkbook();
  const container = await show(language);
  expect(await button(sample)).toBeVisible();
  expect(await violations(container)).toEqual([]);
});
