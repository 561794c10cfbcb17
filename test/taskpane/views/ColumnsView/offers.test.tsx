/** The offers of the columns step, within the whole of the pane: what they write is read again. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { withHistory, type Configuration } from "../../../../src/excel";
import { UserError, type Language } from "../../../../src/locales";
import type { RawTable } from "../../../../src/leads";
import { App } from "../../../../src/taskpane/App";
import { setOfficeTheme } from "../../office";
import { renderPane, violations } from "../../render";
import { LEADS, excel, infoOf, openWorkbook, unconfigured } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

beforeEach(() => setOfficeTheme());

const NEXT = { en: "Next: columns", sv: "Nästa: kolumner", ro: "Continuați: coloane" } as const;

/** Opens the columns of the workbook's first table. */
async function show(
  contents: RawTable[],
  { configuration = unconfigured(), language = "en" as Language } = {}
) {
  openWorkbook(contents, { configuration });
  const { container } = renderPane(<App />, language);
  await userEvent.click(await screen.findByRole("button", { name: NEXT[language] }));
  return container;
}

const button = (name: string) => screen.findByRole("button", { name });
const field = (name: string | RegExp) => screen.findByRole("combobox", { name });
const save = async () => userEvent.click(await button("Next: stages"));

const tableOf = (name: string, headers: string[], rows: unknown[][]): RawTable => ({
  name,
  headers,
  columns: headers.map((_, column) => rows.map((row) => row[column])),
});

describe("stage and status apart", () => {
  const DEALS = tableOf(
    "Deals",
    ["Deal - ID", "Deal - Stage", "Deal - Status", "Deal - Value"],
    [
      [1, "Proposal", "Open", 100],
      [2, "Proposal", "Lost", 200],
      [3, "Meeting", "Won", 300],
    ]
  );

  it("are joined in a column of their own, which is then the stage", async () => {
    await show([DEALS]);
    expect(await screen.findByText(/add the column Stage and result/)).toBeVisible();
    await userEvent.click(await button("Add the column"));
    await waitFor(async () => expect(await field(/^Stage/)).toHaveValue("Stage and result"));
    expect(excel.joinStatus).toHaveBeenCalledWith("Deals", "Deal - Stage", "Deal - Status");
    expect(screen.queryByRole("button", { name: "Add the column" })).toBeNull();
    await save();
    await waitFor(async () =>
      expect((await excel.loadConfiguration()).mappings.Deals).toMatchObject({
        stage: "Stage and result",
        lastStage: "Deal - Stage",
      })
    );
  });

  it("say why they cannot be joined", async () => {
    await show([DEALS]);
    excel.joinStatus.mockRejectedValueOnce(new UserError("sheetProtected", { sheet: "Data" }));
    await userEvent.click(await button("Add the column"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Sheet “Data” is protected.");
  });
});

describe("a stage history", () => {
  const LOG = tableOf(
    "Log",
    ["Lead", "To stage", "Changed"],
    [
      ["L01", "Qualification", 46_100],
      ["L01", "Discovery", 46_110],
      ["L02", "Qualification", 46_120],
      ["L02", "Discovery", "soon"],
      ["X99", "Qualification", 46_130],
      ...Array.from({ length: 5 }, (_, row) => ["L03", "Discovery", 46_140 + row]),
    ]
  );
  const remembered = (): Configuration =>
    withHistory(unconfigured(), {
      table: infoOf(LOG),
      columns: { lead: "Lead", stage: "To stage", date: "Changed" },
    });

  it("is offered with what it holds, and remembered once it is used and saved", async () => {
    await show([LEADS, LOG]);
    const offer = await screen.findByText(/Table Log has one row per change/);
    expect(offer).toHaveTextContent(
      "10 changes. 1 lead in it is not in this table. 1 change has no date that can be read."
    );
    await userEvent.click(await button("Use it"));
    expect(await excel.loadConfiguration()).not.toHaveProperty("historyTable");
    await save();
    await waitFor(async () =>
      expect(await excel.loadConfiguration()).toMatchObject({
        historyTable: "Log",
        historyColumns: { lead: "Lead", stage: "To stage", date: "Changed" },
      })
    );
  });

  it("can wait", async () => {
    await show([LEADS, LOG]);
    await userEvent.click(await button("Not now"));
    expect(screen.queryByText(/Table Log/)).toBeNull();
    await save();
    await screen.findByRole("button", { name: "Save stages" });
    expect(await excel.loadConfiguration()).not.toHaveProperty("historyTable");
  });

  it("that is used can be left again", async () => {
    await show([LEADS, LOG], { configuration: remembered() });
    expect(await screen.findByText(/Table Log is the stage history/)).toBeVisible();
    await userEvent.click(await button("Do not use it"));
    await save();
    await waitFor(async () =>
      expect(await excel.loadConfiguration()).not.toHaveProperty("historyTable")
    );
  });
});

describe("amounts in several currencies", () => {
  const DEALS = tableOf(
    "Deals",
    ["ID", "Stage", "Amount", "Currency"],
    [
      ["A", "Proposal", 1000, "EUR"],
      ["B", "Proposal", 11_500, "SEK"],
      ["C", "Won", 5000, "RON"],
    ]
  );

  it("are said to be added unconverted, and converted at the rates that are typed", async () => {
    await show([DEALS]);
    expect(await screen.findByText(/in EUR, SEK, and RON\. .*unconverted/)).toBeVisible();
    await userEvent.click(await button("Convert to one currency…"));
    const form = screen.getByRole("group", { name: "Convert to one currency…" });
    const convert = within(form).getByRole("button", { name: "Convert" });
    const krona = within(form).getByRole("textbox", { name: "1 SEK is" });
    await userEvent.type(krona, "0");
    expect(krona).toHaveAccessibleDescription("The rate is a number above 0.");
    await userEvent.type(krona, ",087");
    expect(krona).not.toHaveAccessibleDescription();
    expect(convert).toHaveAttribute("aria-disabled", "true");
    await userEvent.type(within(form).getByRole("textbox", { name: "1 RON is" }), "0.2");
    expect(within(form).getByText(/column Amount \(EUR\) at the right end/)).toBeVisible();
    await userEvent.click(convert);
    await waitFor(async () => expect(await field("Amount")).toHaveValue("Amount (EUR)"));
    expect(excel.convertAmounts).toHaveBeenCalledWith({
      table: "Deals",
      amount: "Amount",
      currency: "Currency",
      base: "EUR",
      rates: [
        { code: "EUR", rate: 1 },
        { code: "SEK", rate: 0.087 },
        { code: "RON", rate: 0.2 },
      ],
    });
    expect(screen.queryByText(/unconverted/)).toBeNull();
  });

  it("take the rates that the workbook has, whatever they are given to", async () => {
    excel.readRates.mockResolvedValueOnce([
      { code: "EUR", rate: 1 },
      { code: "SEK", rate: 0.08 },
      { code: "RON", rate: 0.2 },
    ]);
    await show([DEALS]);
    await userEvent.click(await button("Convert to one currency…"));
    await userEvent.selectOptions(await field("Convert to"), "SEK");
    // 1 EUR is 1 / 0.08 SEK, 1 RON is 0.2 / 0.08.
    expect(screen.getByRole("textbox", { name: "1 EUR is" })).toHaveValue("12.5");
    expect(screen.getByRole("textbox", { name: "1 RON is" })).toHaveValue("2.5");
    await userEvent.click(await button("Convert"));
    // The table of rates keeps to its own currency.
    await waitFor(() =>
      expect(excel.convertAmounts).toHaveBeenCalledWith(
        expect.objectContaining({
          base: "SEK",
          rates: [
            { code: "SEK", rate: 0.08 },
            { code: "EUR", rate: 1 },
            { code: "RON", rate: 0.2 },
          ],
        })
      )
    );
  });

  it.each([
    ["en", "Convert to one currency…", "Convert"],
    ["sv", "Räkna om till en valuta…", "Räkna om"],
    ["ro", "Convertiți într-o singură monedă…", "Convertiți"],
  ] as const)("speak %s, without violations of accessibility", async (language, open, convert) => {
    const container = await show([DEALS], { language });
    await userEvent.click(await button(open));
    expect(await button(convert)).toHaveAttribute("aria-disabled", "true");
    expect(await violations(container)).toEqual([]);
  });
});
