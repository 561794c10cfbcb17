import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError, type Language } from "../../../../src/locales";
import type { RawTable } from "../../../../src/leads";
import { LeadsProvider } from "../../../../src/taskpane/leads";
import QualityView from "../../../../src/taskpane/views/QualityView";
import { renderPane, violations } from "../../render";
import { LEADS, STAGES, configured, excel, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

/** The reference leads with other cells in a column, from its top. */
const withCells = (header: string, cells: readonly unknown[]): RawTable => ({
  ...LEADS,
  columns: LEADS.columns.map((column, index) =>
    LEADS.headers[index] === header ? [...cells, ...column.slice(cells.length)] : column
  ),
});

const UNTIDY = withCells("Stage", ["Qualificaton", "Qualificaton", "discovery", "Discovery "]);

function show(data: RawTable = LEADS, language: Language = "en") {
  const configuration = {
    ...configured(),
    report: { mode: "live" as const, asOf: "2026-06-30" },
  };
  openWorkbook([data], { configuration, stages: STAGES });
  const workbook = { tables: [], configuration, stages: STAGES };
  const access = {
    ...{ workbook: undefined, reading: { status: "idle" as const } },
    ...{ reload: jest.fn(), configure: jest.fn(), saveStages: jest.fn() },
  };
  const onBack = jest.fn();
  const { container } = renderPane(
    <LeadsProvider workbook={workbook}>
      <QualityView
        workbook={workbook}
        access={access}
        onInsight={jest.fn()}
        onReport={jest.fn()}
        onBack={onBack}
      />
    </LeadsProvider>,
    language
  );
  return { container, onBack };
}

const button = (name: string) => screen.getByRole("button", { name });

describe("findings", () => {
  it("lead to their cells", async () => {
    show();
    // Worked example of CHECK: L02 is 47, L03 1 and L06 9 days over; L07 was expected on 2026-06-25.
    await userEvent.click(await screen.findByText("Over expected days · 3"));
    // The longest first.
    const days = screen.getAllByRole("button", { name: /· \d+ days?$/ });
    expect(days.map(({ textContent }) => textContent)).toEqual([
      "L02 · 47 days",
      "L06 · 9 days",
      "L03 · 1 day",
    ]);
    await userEvent.click(button("L02 · 47 days"));
    expect(excel.showLead.mock.calls[0]).toMatchObject([
      { table: "Leads", row: 1 },
      "Entered stage",
    ]);
    await userEvent.click(screen.getByText("Expected close in the past · 1"));
    expect(button("L07 · Jun 25, 2026")).toBeVisible();
  });

  it("are none in leads without faults", async () => {
    show({ ...LEADS, columns: LEADS.columns.map((cells) => [cells[0]]) });
    expect(await screen.findByText("Nothing in the leads makes figures wrong.")).toBeVisible();
    expect(await screen.findByText("Nothing can be corrected without asking you.")).toBeVisible();
    expect(button("Nothing to correct")).toHaveAttribute("aria-disabled", "true");
  });
});

describe("corrections", () => {
  it("are shown before they are made, and are taken back", async () => {
    show(UNTIDY);
    const stages = await screen.findByRole("group", { name: "Stage: spelling of stages" });
    await userEvent.click(within(stages).getByText("Preview"));
    expect(
      within(stages).getByRole("checkbox", { name: "“Qualificaton” → “Qualification” · 2 cells" })
    ).toBeChecked();
    await userEvent.click(button("Correct 4 cells"));
    expect(excel.applyFixes).toHaveBeenCalledWith("Leads", expect.objectContaining({ id: "ID" }), [
      expect.objectContaining({
        kind: "stage",
        header: "Stage",
        changes: [
          { before: "Qualificaton", after: "Qualification", rows: [0, 1] },
          { before: "discovery", after: "Discovery", rows: [2] },
        ],
      }),
      expect.objectContaining({ kind: "blanks", header: "Stage" }),
    ]);
    expect(await screen.findByText("4 cells corrected.")).toBeVisible();
    await userEvent.click(button("Undo"));
    expect(excel.undoFixes.mock.calls[0]![0].cells).toHaveLength(4);
    expect(await screen.findByText("The cells hold again what they held before.")).toBeVisible();
  });

  it("are made only as far as they are chosen", async () => {
    show(UNTIDY);
    const stages = await screen.findByRole("group", { name: "Stage: spelling of stages" });
    await userEvent.click(screen.getByRole("checkbox", { name: /^Stage: needless blanks/ }));
    await userEvent.click(within(stages).getByText("Preview"));
    await userEvent.click(within(stages).getByRole("checkbox", { name: /^“discovery”/ }));
    expect(
      within(stages).getByRole("checkbox", { name: /^Stage: spelling of stages/ })
    ).toBePartiallyChecked();
    await userEvent.click(button("Correct 2 cells"));
    expect(excel.applyFixes.mock.calls[0]![2]).toMatchObject([
      { kind: "stage", changes: [{ before: "Qualificaton" }] },
    ]);
  });

  it("show numbers and dates as they will read", async () => {
    show(withCells("Amount", ["1 234,50"]));
    await userEvent.click(await screen.findByText("Preview"));
    expect(screen.getByRole("checkbox", { name: "“1 234,50” → 1,234.5" })).toBeChecked();
  });

  it("say what stayed, and why", async () => {
    show(UNTIDY);
    await screen.findByRole("group", { name: "Stage: spelling of stages" });
    excel.applyFixes.mockResolvedValueOnce({
      ...{ table: "Leads", anchors: [], cells: [] },
      skipped: 4,
    });
    await userEvent.click(button("Correct 4 cells"));
    expect(
      await screen.findByText(/^0 cells corrected\. 4 cells stayed as they are/)
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  it("say what went wrong", async () => {
    show(UNTIDY);
    await screen.findByRole("group", { name: "Stage: spelling of stages" });
    excel.applyFixes.mockRejectedValueOnce(new UserError("rowsHidden", { table: "Leads" }));
    await userEvent.click(button("Correct 4 cells"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Table “Leads” has hidden rows");
  });
});

it("says why it has nothing to show", async () => {
  show();
  excel.openSession.mockRejectedValueOnce(new UserError("tableGone", { table: "Leads" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("no longer in the workbook");
});

it("leads back", async () => {
  const { onBack } = show();
  await userEvent.click(button("Back"));
  expect(onBack).toHaveBeenCalled();
});

it.each([
  ["en", "Preview"],
  ["sv", "Förhandsvisa"],
  ["ro", "Previzualizare"],
] as const)("speaks %s, without violations of accessibility", async (language, preview) => {
  const { container } = show(UNTIDY, language);
  for (const each of await screen.findAllByText(preview)) await userEvent.click(each);
  expect(await violations(container)).toEqual([]);
});
