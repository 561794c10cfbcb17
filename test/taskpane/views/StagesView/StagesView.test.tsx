import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError, type Language } from "../../../../src/locales";
import type { RawTable, StageRow } from "../../../../src/leads";
import { StagesView } from "../../../../src/taskpane/views/StagesView";
import { renderPane, violations } from "../../render";
import { LEADS, STAGES, excel, infoOf, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

const MAPPING = { stage: "Stage", amount: "Amount", lastStage: "Last stage" };

interface Shown {
  readonly leads?: RawTable;
  readonly history?: RawTable;
}

async function show(
  saved?: readonly StageRow[],
  language: Language = "en",
  { leads = LEADS, history }: Shown = {}
) {
  openWorkbook(history ? [leads, history] : [leads]);
  const onSave = jest.fn(async (_rows: readonly StageRow[]) => undefined);
  const { container } = renderPane(
    <StagesView
      table={infoOf(leads)}
      mapping={MAPPING}
      configuration={
        history
          ? {
              historyTable: history.name,
              historyColumns: { lead: "Lead", stage: "To", date: "Day" },
            }
          : {}
      }
      saved={saved}
      onSave={onSave}
      onBack={jest.fn()}
    />,
    language
  );
  await screen.findByRole("list");
  return { container, onSave };
}

const names = () =>
  within(screen.getByRole("list"))
    .getAllByRole("button", { name: /^Edit stage/ })
    .map((button) => button.getAttribute("aria-label")!.replace("Edit stage ", ""));
const save = () => userEvent.click(screen.getByRole("button", { name: "Save stages" }));
const chance = (stage: string) =>
  screen.getByRole("textbox", { name: `Chance to win in stage ${stage}, percent` });

it("proposes the stages of the leads and says where the chances come from", async () => {
  await show();
  expect(names()).toEqual([
    ...["Qualification", "Discovery", "Meeting", "Proposal", "Closed Won", "Closed Lost"],
  ]);
  expect(screen.getByRole("combobox", { name: "Start from" })).toHaveAccessibleDescription(
    /^The chances/
  );
});

it("shows the stage table that the workbook has, and saves it as it is when nothing is changed", async () => {
  const { onSave } = await show(STAGES);
  expect(chance("Proposal")).toHaveValue("70");
  await save();
  expect(onSave).toHaveBeenCalledWith(STAGES);
});

it("writes what was edited, once", async () => {
  const { onSave } = await show(STAGES);
  await userEvent.clear(chance("Meeting"));
  await userEvent.type(chance("Meeting"), "45,5");
  await userEvent.type(
    screen.getByRole("textbox", { name: "Goal for conversion from stage Meeting, percent" }),
    "80"
  );
  expect(onSave).not.toHaveBeenCalled();
  await save();
  const [rows] = onSave.mock.calls[0]!;
  expect(rows[2]).toEqual({
    stage: "Meeting",
    type: "open",
    probability: 0.455,
    expectedDays: 30,
    goal: 0.8,
  });
});

describe("dragging a stage by its handle", () => {
  const handle = (stage: string) => screen.getByTitle(`Drag ${stage}`);
  const over = (place: number) => {
    document.elementFromPoint = () => document.querySelector(`[data-place="${place}"]`);
  };
  const at = (clientY: number) => ({ clientX: 10, clientY, pointerId: 1, button: 0 });

  beforeEach(() => {
    Element.prototype.setPointerCapture = jest.fn();
  });

  it("puts it where it is dropped, and tells so", async () => {
    await show(STAGES);
    fireEvent.pointerDown(handle("Meeting"), { ...at(100), pointerType: "mouse" });
    over(0);
    fireEvent.pointerMove(document, at(20));
    fireEvent.pointerUp(document, at(20));
    expect(names().slice(0, 3)).toEqual(["Meeting", "Qualification", "Discovery"]);
    expect(screen.getByText("Meeting is now 1 of 6.")).toBeInTheDocument();
  });

  it("leaves it where it is when Esc is pressed", async () => {
    await show(STAGES);
    fireEvent.pointerDown(handle("Meeting"), { ...at(100), pointerType: "mouse" });
    over(0);
    fireEvent.pointerMove(document, at(20));
    fireEvent.keyDown(document, { key: "Escape" });
    fireEvent.pointerUp(document, at(20));
    expect(names().slice(0, 3)).toEqual(["Qualification", "Discovery", "Meeting"]);
  });
});

it("moves a stage by Alt and arrow, tells so, and keeps the focus", async () => {
  await show(STAGES);
  await userEvent.click(chance("Meeting"));
  await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(names().slice(0, 3)).toEqual(["Qualification", "Meeting", "Discovery"]);
  expect(chance("Meeting")).toHaveFocus();
  expect(screen.getByText("Meeting is now 2 of 6.")).toBeInTheDocument();
});

it("moves, renames, retypes and removes a stage behind its opener", async () => {
  const { onSave } = await show(STAGES);
  await userEvent.click(screen.getByRole("button", { name: "Edit stage Discovery" }));
  await userEvent.click(screen.getByRole("button", { name: "Move Discovery down" }));
  expect(names().slice(0, 3)).toEqual(["Qualification", "Meeting", "Discovery"]);
  await userEvent.clear(screen.getByRole("textbox", { name: "Name" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "Parked");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Type" }), "lost");
  await userEvent.click(screen.getByRole("button", { name: "Edit stage Meeting" }));
  await userEvent.click(screen.getByRole("button", { name: "Remove Meeting" }));
  await save();
  const [rows] = onSave.mock.calls[0]!;
  expect(rows.slice(0, 2)).toEqual([STAGES[0], { stage: "Parked", type: "lost", probability: 0 }]);
  expect(rows).toHaveLength(5);
});

it("opens a new stage for its name and does not save before it has one", async () => {
  const { onSave } = await show(STAGES);
  await userEvent.click(screen.getByRole("button", { name: "Add a stage" }));
  expect(screen.getByText("Give the stage a name.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Save stages" })).toHaveAttribute(
    "aria-disabled",
    "true"
  );
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
  await userEvent.keyboard("Contract");
  await userEvent.type(chance("Contract"), "90");
  await save();
  expect(onSave.mock.calls[0]![0][4]).toEqual({
    stage: "Contract",
    type: "open",
    probability: 0.9,
  });
});

it("starts over from a preset, in the user's language", async () => {
  await show(STAGES, "sv");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Börja med" }), "b2b");
  expect(screen.getByRole("button", { name: "Redigera steget Behovsanalys" })).toBeVisible();
  expect(
    screen.getByRole("textbox", { name: "Förväntade dagar i steget Behovsanalys" })
  ).toHaveValue("40");
});

it("offers to take in a stage that leads have and the list has not", async () => {
  await show(STAGES.filter(({ stage }) => stage !== "Proposal"));
  expect(screen.getByText(/“Proposal” \(2 leads\)/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Own stage: add Proposal" }));
  expect(names()).toContain("Proposal");
  expect(screen.queryByText(/Not in the list/)).not.toBeInTheDocument();
});

it("sets the typed chances beside what closed deals say, and takes those over on demand", async () => {
  const { onSave } = await show(STAGES);
  // Worked example of CALIBRATE: 0.4 (0.1176 to 0.7693) · 0.5 · 0.6667 · 0.6667 with the reference leads.
  const table = screen.getByRole("table", { name: "What your closed deals say" });
  const row = (name: string) => within(table).getByRole("row", { name });
  expect(row("Qualification 10% 40% (12–77) +9,000")).toBeVisible();
  expect(row("Proposal 70% 67% (21–94) -1,733")).toBeVisible();
  expect(screen.getByText("Weighted pipeline would be 85,833 instead of 58,400.")).toBeVisible();
  expect(screen.getByText("Of 5 closed deals: too few to rely on.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Use these chances" }));
  expect(chance("Qualification")).toHaveValue("40");
  await save();
  expect(onSave.mock.calls[0]![0].map(({ probability }) => probability)).toEqual([
    ...[0.4, 0.5, 0.667, 0.667, 1, 0],
  ]);
});

describe("a stage that is probably misspelt", () => {
  const MISSPELT: RawTable = {
    ...LEADS,
    columns: LEADS.columns.map((cells) =>
      cells.map((cell) => (cell === "Proposal" ? "Propsal" : cell))
    ),
  };
  const unify = () =>
    userEvent.click(screen.getByRole("button", { name: "Unify Propsal with Proposal" }));

  it("is put right in the leads on demand, and back", async () => {
    await show(STAGES, "en", { leads: MISSPELT });
    expect(screen.getByText(/“Propsal” \(2 leads\)\. Did you mean Proposal\?/)).toBeVisible();
    await unify();
    expect(excel.applyFixes).toHaveBeenCalledWith("Leads", MAPPING, [
      expect.objectContaining({
        header: "Stage",
        changes: [{ before: "Propsal", after: "Proposal", rows: [5, 6] }],
      }),
      expect.objectContaining({
        header: "Last stage",
        changes: [{ before: "Propsal", after: "Proposal", rows: [7, 8, 9] }],
      }),
    ]);
    expect(screen.queryByText(/Did you mean/)).not.toBeInTheDocument();
    expect(screen.getByText("5 cells now say Proposal.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(excel.undoFixes).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/Did you mean/)).toBeVisible();
  });

  it("stays as it is where that cannot be written, and the pane says why", async () => {
    await show(STAGES, "en", { leads: MISSPELT });
    excel.applyFixes.mockRejectedValueOnce(new UserError("sheetProtected", { sheet: "Data" }));
    await unify();
    expect(await screen.findByRole("alert")).toHaveTextContent("Sheet “Data” is protected.");
    expect(screen.getByText(/Did you mean/)).toBeVisible();
  });
});

it("tells how long leads stay, and takes average × factor over as expected days", async () => {
  const { onSave } = await show(STAGES, "en", {
    // Lead 1 of the worked example of TIMEINSTAGE, in the stages of the others: 14, then 7 and 14 days.
    history: {
      name: "History",
      headers: ["Lead", "To", "Day"],
      columns: [
        ["1", "1", "1", "1"],
        ["Discovery", "Meeting", "Proposal", "Closed Lost"],
        [46_000, 46_014, 46_021, 46_035],
      ],
    },
  });
  const table = screen.getByRole("table", { name: "How long leads stay" });
  const row = (name: string) => within(table).getByRole("row", { name });
  expect(row("Qualification 0 – –")).toBeVisible();
  expect(row("Discovery 1 14 28")).toBeVisible();
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Late after the average" }),
    "× 3"
  );
  expect(row("Meeting 1 7 21")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Use these days" }));
  await save();
  expect(onSave.mock.calls[0]![0].map(({ expectedDays }) => expectedDays)).toEqual([
    ...[60, 42, 21, 42, undefined, undefined],
  ]);
});

it("says what went wrong when saving", async () => {
  const { onSave } = await show(STAGES);
  onSave.mockRejectedValue(new UserError("unexpected", { message: "Paper jam." }));
  await save();
  expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
});

it("says what went wrong when reading, and reads again on demand", async () => {
  openWorkbook([LEADS]);
  excel.readTable.mockRejectedValueOnce(new UserError("unexpected", { message: "Paper jam." }));
  renderPane(
    <StagesView
      table={infoOf(LEADS)}
      mapping={MAPPING}
      configuration={{}}
      saved={undefined}
      onSave={jest.fn()}
      onBack={jest.fn()}
    />
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("list")).toBeVisible();
});

it.each(["en", "sv", "ro"] as const)(
  "is accessible in %s, with a stage opened and a problem shown",
  async (language) => {
    const { container } = await show(STAGES, language);
    const [opener] = within(screen.getByRole("list")).getAllByRole("button");
    await userEvent.click(opener!);
    await userEvent.clear(screen.getAllByRole("textbox")[0]!);
    expect(await violations(container)).toEqual([]);
  }
);
