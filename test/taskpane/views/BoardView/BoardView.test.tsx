import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { HistoryNote } from "../../../../src/excel";
import { UserError, type Language } from "../../../../src/locales";
import { LeadsProvider } from "../../../../src/taskpane/leads";
import { BoardView } from "../../../../src/taskpane/views/BoardView/BoardView";
import type { TabViewProps } from "../../../../src/taskpane/views/types";
import { renderPane, violations } from "../../render";
import { LEADS, STAGES, configured, excel, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

const configuration = { ...configured(), report: { mode: "live" as const, asOf: "2026-06-30" } };

async function show(language: Language = "en", table = LEADS) {
  openWorkbook([table], { configuration, stages: STAGES });
  const workbook = { tables: [], configuration, stages: STAGES };
  const { container } = renderPane(
    <LeadsProvider workbook={workbook}>
      <BoardView {...({ workbook } as unknown as TabViewProps)} />
    </LeadsProvider>,
    language
  );
  await screen.findAllByRole("list");
  return container;
}

const column = (stage: string) => screen.getByRole("region", { name: new RegExp(`^${stage}`) });
const cards = (stage: string) =>
  within(column(stage))
    .queryAllByRole("listitem")
    .map((item) => item.textContent);
const card = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name} ·`) });
const openMenu = (lead: string) =>
  userEvent.click(screen.getByRole("button", { name: `Move ${lead}` }));
/** What the view tells; above it the filter tells how many leads it lets through. */
const status = () => screen.getAllByRole("status").at(-1);

it("shows the open deals by stage: number, sum, and how long each has been there", async () => {
  await show();
  expect(column("Discovery")).toHaveAccessibleName("Discovery 2 · 45,000");
  expect(cards("Discovery")).toEqual(["L04 · Bo30,00015 days", "L03 · Bo15,00041 days · 1 over"]);
  expect(cards("Meeting")).toEqual(["L05 · Cia25,00025 days"]);
  expect(card("L03")).toHaveAccessibleDescription("15,000 41 days · 1 over");
});

describe("by keyboard", () => {
  it("moves the chosen card with Ctrl and an arrow, follows it and tells so", async () => {
    await show();
    act(() => card("L03").focus());
    await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
    expect(cards("Meeting")[1]).toMatch(/^L03/);
    expect(column("Discovery")).toHaveAccessibleName("Discovery 1 · 30,000");
    expect(card("L03")).toHaveFocus();
    expect(status()).toHaveTextContent("L03 is now in Meeting.");
    expect(excel.moveLead).toHaveBeenCalledWith(
      expect.objectContaining({ table: "Leads", row: 2, id: "L03" }),
      { from: "Discovery", to: "Meeting", type: "open", day: excel.today() }
    );
  });

  it("writes one move after the other, each from where the one before led", async () => {
    await show();
    act(() => card("L03").focus());
    await userEvent.keyboard("{Control>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Control}");
    expect(excel.moveLead.mock.calls.map(([, { from, to }]) => [from, to])).toEqual([
      ["Discovery", "Meeting"],
      ["Meeting", "Proposal"],
      ["Proposal", "Meeting"],
    ]);
  });

  it("stops at the first and the last open stage", async () => {
    await show();
    act(() => card("L06").focus());
    await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
    act(() => card("L01").focus());
    await userEvent.keyboard("{Control>}{ArrowLeft}{/Control}");
    expect(excel.moveLead).not.toHaveBeenCalled();
  });

  it("goes from card to card with the arrows, and Tab comes by one of them", async () => {
    await show();
    const stops = () => screen.getAllByRole("button").filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().filter((stop) => stop.closest("li"))).toEqual([
      card("L02"),
      screen.getByRole("button", { name: "Move L02" }),
    ]);
    act(() => card("L02").focus());
    await userEvent.keyboard("{ArrowDown}");
    expect(card("L01")).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(card("L05")).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}{ArrowUp}");
    expect(card("L04")).toHaveFocus();
  });

  it("goes to the lead's row with Enter", async () => {
    await show();
    act(() => card("L03").focus());
    await userEvent.keyboard("{Enter}");
    expect(excel.showLead).toHaveBeenCalledWith(expect.objectContaining({ row: 2 }), "Stage");
  });
});

describe("the menu of a card", () => {
  it("offers the other stages, the closed ones too", async () => {
    await show();
    await openMenu("L03");
    expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual([
      ...["Qualification", "Discovery", "Meeting", "Proposal", "Closed Won", "Closed Lost"],
      "Go to its row",
    ]);
    expect(screen.getByRole("menuitem", { name: "Discovery" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
  });

  it("closes a deal, whose card goes; the focus goes on to another card", async () => {
    await show();
    await openMenu("L06");
    await userEvent.click(screen.getByRole("menuitem", { name: "Closed Won" }));
    expect(cards("Proposal")).toHaveLength(1);
    expect(status()).toHaveTextContent("L06 is now in Closed Won.");
    expect(excel.moveLead.mock.calls[0]![1]).toMatchObject({ to: "Closed Won", type: "won" });
    expect(card("L02")).toHaveFocus();
  });

  it("gives the focus back when it is closed with Esc", async () => {
    await show();
    await openMenu("L03");
    act(() => screen.getByRole("menuitem", { name: "Meeting" }).focus());
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Move L03" })).toHaveFocus();
  });
});

describe("with the mouse", () => {
  /** What lies under the pointer, which jsdom does not know: it lays nothing out. */
  const over = (element: Element) => {
    document.elementFromPoint = () => element;
  };
  const at = (clientX: number, clientY = 20) => ({ clientX, clientY, pointerId: 1, button: 0 });

  beforeEach(() => {
    Element.prototype.setPointerCapture = jest.fn();
    Element.prototype.scrollBy = jest.fn();
  });

  function press(name: string) {
    fireEvent.pointerDown(card(name), { ...at(20), pointerType: "mouse" });
  }

  it("drags a card to another stage", async () => {
    await show();
    press("L03");
    over(column("Proposal"));
    fireEvent.pointerMove(document, at(120));
    fireEvent.pointerUp(document, at(120));
    expect(cards("Proposal")[1]).toMatch(/^L03/);
    expect(await screen.findByText("L03 is now in Proposal.")).toBeVisible();
  });

  it("shows where a deal can be closed while a card is dragged", async () => {
    await show();
    press("L03");
    over(column("Discovery"));
    fireEvent.pointerMove(document, at(120));
    over(screen.getByText("Closed Lost"));
    fireEvent.pointerMove(document, at(130));
    fireEvent.pointerUp(document, at(130));
    expect(await screen.findByText("L03 is now in Closed Lost.")).toBeVisible();
    expect(screen.queryByText("Closed Won")).not.toBeInTheDocument();
  });

  it("takes a small movement for a click, and a drag for none", async () => {
    await show();
    press("L03");
    over(column("Proposal"));
    fireEvent.pointerMove(document, at(22));
    fireEvent.pointerUp(document, at(22));
    fireEvent.click(card("L03"));
    expect(excel.showLead).toHaveBeenCalledTimes(1);
    press("L03");
    fireEvent.pointerMove(document, at(120));
    fireEvent.pointerUp(document, at(120));
    fireEvent.click(card("L03"));
    expect(await screen.findByText("L03 is now in Proposal.")).toBeVisible();
    expect(excel.showLead).toHaveBeenCalledTimes(1);
    await userEvent.click(card("L03"));
    expect(excel.showLead).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["Esc is pressed", () => fireEvent.keyDown(document, { key: "Escape" })],
    ["the pointer is taken away", () => fireEvent.pointerCancel(document, { pointerId: 1 })],
  ])("gives up when %s", async (_, giveUp) => {
    await show();
    press("L03");
    over(column("Proposal"));
    fireEvent.pointerMove(document, at(120));
    giveUp();
    fireEvent.pointerUp(document, at(120));
    expect(excel.moveLead).not.toHaveBeenCalled();
  });

  it("leaves a finger to scroll", async () => {
    await show();
    fireEvent.pointerDown(card("L03"), { ...at(20), pointerType: "touch" });
    over(column("Proposal"));
    fireEvent.pointerMove(document, at(120));
    fireEvent.pointerUp(document, at(120));
    expect(excel.moveLead).not.toHaveBeenCalled();
  });
});

describe("taking back", () => {
  const moveOn = async (name: string) => {
    act(() => card(name).focus());
    await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
  };

  it("writes back what was there", async () => {
    await show();
    await moveOn("L03");
    const written = await excel.moveLead.mock.results[0]!.value;
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(excel.undoMove).toHaveBeenCalledWith(written);
    expect(cards("Discovery")).toHaveLength(2);
    expect(status()).toHaveTextContent("L03 is back in Discovery.");
  });

  it("says so where it cannot, and shows the lead where it is", async () => {
    await show();
    await moveOn("L03");
    excel.undoMove.mockRejectedValueOnce(new UserError("leadsChanged"));
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(status()).toHaveTextContent("L03 stays in Meeting. The leads table has changed");
    expect(cards("Meeting")).toHaveLength(2);
  });
});

describe("the stage history", () => {
  const moved = async (history: HistoryNote) => {
    await show();
    const written = { place: { table: "Leads", mapping: {}, row: 2 }, cells: [], history };
    excel.moveLead.mockResolvedValueOnce(written);
    act(() => card("L03").focus());
    await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
  };
  const added = { kind: "added", table: "Hist", row: 7, cells: {} } as const;

  it("is told of with the move, and with its undoing", async () => {
    await moved(added);
    expect(status()).toHaveTextContent("L03 is now in Meeting. Table Hist got a row for it.");
    excel.undoMove.mockResolvedValueOnce({ kind: "removed", table: "Hist" });
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(status()).toHaveTextContent("L03 is back in Discovery. Its row in table Hist is gone.");
  });

  it("is told of where it was left alone", async () => {
    await moved({ kind: "leftAlone", table: "Hist", reason: "unsure" });
    expect(status()).toHaveTextContent("it has columns that only you can fill");
  });
});

it("puts a card back where its move cannot be written, and says why", async () => {
  await show();
  excel.moveLead.mockRejectedValueOnce(new UserError("sheetProtected", { sheet: "Data" }));
  act(() => card("L03").focus());
  await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
  expect(cards("Discovery")).toHaveLength(2);
  expect(status()).toHaveTextContent("L03 stays in Discovery. Sheet “Data” is protected.");
});

it("believes the table once it has been read again", async () => {
  await show();
  act(() => card("L03").focus());
  await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
  expect(cards("Meeting")).toHaveLength(2);
  // The table in this test is as it was: as if the move had been undone in Excel.
  await act(async () => excel.watchTables.mock.lastCall![0]());
  expect(cards("Meeting")).toHaveLength(1);
});

it("moves leads of unknown stages, from a column of their own", async () => {
  await show("en", {
    ...LEADS,
    columns: LEADS.columns.map((cells) =>
      cells.map((cell) => (cell === "Meeting" ? "Metting" : cell))
    ),
  });
  expect(screen.getByRole("region", { name: /^\(not in the list\) 1 · 25,000$/ })).toBeVisible();
  act(() => card("L05").focus());
  expect(card("L05")).toHaveProperty("tabIndex", 0);
  await openMenu("L05");
  await userEvent.click(screen.getByRole("menuitem", { name: "Meeting" }));
  expect(excel.moveLead.mock.calls[0]![1]).toMatchObject({ from: "Metting", to: "Meeting" });
  expect(screen.queryByRole("region", { name: /not in the list/ })).not.toBeInTheDocument();
});

it("shows the first fifty of many deals, and more on demand", async () => {
  const rows = Array.from({ length: 120 }, (_, row) => row);
  await show("en", {
    name: "Leads",
    headers: ["ID", "Amount", "Stage"],
    columns: [rows.map((row) => `D${row}`), rows, rows.map(() => "Meeting")],
  });
  expect(cards("Meeting")).toHaveLength(50);
  expect(cards("Meeting")[0]).toMatch(/^D119/);
  await userEvent.click(screen.getByRole("button", { name: "70 more" }));
  expect(cards("Meeting")).toHaveLength(100);
});

it("says what went wrong when reading", async () => {
  openWorkbook([]);
  const workbook = { tables: [], configuration, stages: undefined };
  renderPane(
    <LeadsProvider workbook={workbook}>
      <BoardView {...({ workbook } as unknown as TabViewProps)} />
    </LeadsProvider>
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("This workbook has no table yet.");
});

it.each(["en", "sv", "ro"] as const)(
  "is accessible in %s, with its menu open",
  async (language) => {
    const container = await show(language);
    expect(await violations(container)).toEqual([]);
    const [menu] = within(screen.getAllByRole("listitem")[0]!).getAllByRole("button").slice(1);
    fireEvent.click(menu!);
    // Tabster, which leads the focus through Fluent's menus, puts empty elements around them.
    const found = await violations(screen.getByRole("menu"));
    expect(found.filter((each) => !each.includes("data-tabster-dummy"))).toEqual([]);
  }
);
