import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { ReportState } from "../../../../src/excel";
import type { ReportWork } from "../../../../src/excel/build-report";
import { UserError, type Language } from "../../../../src/locales";
import { useWorkbook } from "../../../../src/taskpane/hooks/useWorkbook";
import { LeadsProvider } from "../../../../src/taskpane/leads";
import { ReportTaskProvider } from "../../../../src/taskpane/reportTask";
import ReportView from "../../../../src/taskpane/views/ReportView";
import { renderPane, violations } from "../../render";
import { configured, excel, LEADS, openReadyWorkbook, openWorkbook, STAGES } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

const nothing = () => undefined;

/** The view as the pane shows it, and a button that closes and opens it. */
function Shown() {
  const access = useWorkbook();
  const [open, setOpen] = useState(true);
  const { workbook } = access;
  if (!workbook) return null;
  return (
    <LeadsProvider workbook={workbook}>
      <h1>
        <button onClick={() => setOpen(!open)}>open or close</button>
      </h1>
      <ReportTaskProvider>
        {open && (
          <ReportView workbook={workbook} access={access} onReport={nothing} onInsight={nothing} />
        )}
      </ReportTaskProvider>
    </LeadsProvider>
  );
}

/** A workbook with a report of its twelve leads, two snapshots and quotas. */
const MADE: ReportState = {
  report: {
    sheet: "Pipeline report",
    built: { at: "2026-06-30T07:14:00.000Z", leads: "12 leads" },
    filter: {},
  },
  snapshots: [46_189, 46_196],
  hasQuotas: true,
};

async function show(state?: ReportState, language: Language = "en", open = openReadyWorkbook) {
  open();
  if (state) excel.readReportState.mockResolvedValue(state);
  const { container } = renderPane(<Shown />, language);
  await screen.findByRole("list");
  await screen.findByText(new RegExp(`^${LEADS.name} · `));
  await screen.findByRole("heading", { level: 2, name: /workbook|arbetsboken|registru/ });
  return container;
}
afterEach(() => {
  excel.readReportState.mockResolvedValue({ report: undefined, snapshots: [], hasQuotas: false });
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const choose = (label: string, option: string) =>
  userEvent.selectOptions(screen.getByRole("combobox", { name: label }), option);
const reportSettings = async () => (await excel.loadConfiguration()).report;
const sectionNames = () =>
  within(screen.getByRole("list"))
    .getAllByRole("checkbox")
    .map((box) => box.closest("li")?.textContent);

describe("what is chosen", () => {
  it("is stored at once, and the report is made of it", async () => {
    await show();
    await choose("Figures", "Plain values");
    await choose("Rhythm", "Quarterly");
    await choose("What breakdowns and losses are split by", "Split by: Owner");
    await press("More");
    await choose("Fiscal year starts in", "April");
    await choose("Funnel", "Excel’s own funnel chart");
    await userEvent.click(screen.getByRole("checkbox", { name: "Losses" }));
    expect(await reportSettings()).toMatchObject({
      mode: "values",
      period: "quarter",
      splitBy: "owner",
      fiscalStart: 4,
      funnel: "native",
    });
    expect((await reportSettings()).sections?.filter(({ shown }) => !shown)).toEqual([
      { name: "losses", shown: false },
    ]);
    await press("Build report");
    expect(await screen.findByText("The report is on sheet Pipeline report.")).toBeVisible();
    expect(excel.buildReport).toHaveBeenCalledTimes(1);
    await press("Go to the sheet");
    expect(excel.showSheet).toHaveBeenCalledWith("Pipeline report");
  });

  it("is there again when the view is opened again", async () => {
    await show();
    await choose("Rhythm", "Weekly");
    await choose("What breakdowns and losses are split by", "Split by: Source");
    await press("open or close");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    await press("open or close");
    expect(await screen.findByRole("combobox", { name: "Rhythm" })).toHaveDisplayValue("Weekly");
    expect(
      screen.getByRole("combobox", { name: "What breakdowns and losses are split by" })
    ).toHaveDisplayValue("Split by: Source");
  });

  it("leaves alone what else the workbook remembers about its report", async () => {
    await show();
    const made = { sheetId: "7" };
    await excel.updateConfiguration((known) => ({ ...known, report: { ...known.report, made } }));
    await choose("Rhythm", "Yearly");
    expect(await reportSettings()).toMatchObject({ period: "year", made });
  });

  it("narrows the report down as on its sheet, until something else is chosen", async () => {
    await show({ ...MADE, report: { ...MADE.report!, filter: { owner: "Ana" } } });
    expect(await screen.findByRole("button", { name: /Ana, remove filter/ })).toBeVisible();
    await press("Refresh report");
    // What stands on the sheet by now counts.
    expect(excel.buildReport.mock.calls[0]![0]).toEqual({});
    await press(/Ana, remove filter/);
    await press("Refresh report");
    expect(excel.buildReport.mock.calls[1]![0]).toEqual({ filter: { owner: undefined } });
  });
});

describe("the sections", () => {
  it("are greyed with what they lack", async () => {
    await show();
    const quota = screen.getByRole("checkbox", { name: "Quota · set quotas first" });
    const moved = screen.getByRole("checkbox", { name: "What moved · take a snapshot first" });
    for (const lacking of [quota, moved]) {
      expect(lacking).toHaveAttribute("aria-disabled", "true");
      await userEvent.click(lacking);
      expect(lacking).not.toBeChecked();
    }
    expect(screen.getByRole("checkbox", { name: "Losses" })).toBeChecked();
  });

  it("are moved by the keyboard, those that lack something too, and no key of it comes to the window", async () => {
    await show();
    const pressed = jest.fn();
    window.addEventListener("keydown", pressed);
    const boxes = () => screen.getAllByRole("checkbox");
    const lacking = boxes().find((box) => box.getAttribute("aria-disabled") === "true")!;
    const place = () => boxes().indexOf(lacking);
    const first = place();
    act(() => lacking.focus());
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(place()).toBe(first - 1);
    expect(lacking).toHaveFocus();
    window.removeEventListener("keydown", pressed);
    expect(pressed.mock.calls.map(([{ key }]) => key)).toEqual(["Alt"]);
  });

  it.each([
    [undefined, "Time in stage · no column “Entered stage”"],
    ["Changes", "Time in stage"],
  ])("need no day of entry with a stage history (%s)", async (historyTable, name) => {
    await show(MADE, "en", () => {
      const at = (header: string) => LEADS.headers.indexOf(header);
      const kept = LEADS.headers.filter((header) => header !== "Entered stage");
      const leads = {
        ...LEADS,
        headers: kept,
        columns: kept.map((each) => LEADS.columns[at(each)]!),
      };
      const changes = { name: "Changes", headers: ["Lead", "To", "When"], columns: [[], [], []] };
      const configuration = { ...configured(), ...(historyTable && { historyTable }) };
      openWorkbook([leads, changes], { configuration, stages: STAGES });
    });
    expect(screen.getByRole("checkbox", { name })).toBeInTheDocument();
  });

  it("are all there where the workbook has everything", async () => {
    await show(MADE);
    screen.getAllByRole("checkbox").forEach((box) => expect(box).toBeEnabled());
  });

  it("move by keyboard, and say where they are", async () => {
    await show(MADE);
    screen.getByRole("checkbox", { name: "Losses" }).focus();
    const before = sectionNames().indexOf("Losses");
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(sectionNames().indexOf("Losses")).toBe(before - 1);
    expect(screen.getByRole("checkbox", { name: "Losses" })).toHaveFocus();
    expect(
      screen.getByText(`Losses is now ${before} of ${sectionNames().length - 1}.`)
    ).toBeInTheDocument();
    expect((await reportSettings()).sections?.[before - 1]?.name).toBe("losses");
  });

  it("do not leave the list, and the definitions stay last", async () => {
    await show(MADE);
    const order = sectionNames();
    screen.getByRole("checkbox", { name: "Key figures" }).focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    screen.getByRole("checkbox", { name: "Definitions" }).focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(sectionNames()).toEqual(order);
  });

  it("move by their handle", async () => {
    await show(MADE);
    const item = (name: string) => screen.getByRole("checkbox", { name }).closest("li")!;
    const handle = item("Losses").querySelector("[aria-hidden]")!;
    Element.prototype.setPointerCapture = jest.fn();
    document.elementFromPoint = () => item("Key figures");
    const at = (x: number, y: number) => ({ pointerId: 1, clientX: x, clientY: y, button: 0 });
    fireEvent.pointerDown(handle, at(0, 0));
    fireEvent.pointerMove(document, at(0, 20));
    fireEvent.pointerMove(document, at(0, 40));
    fireEvent.pointerUp(document, at(0, 40));
    await waitFor(() => expect(sectionNames()[0]).toBe("Losses"));
  });
});

describe("this workbook", () => {
  it("shows how old the report is, and the snapshots", async () => {
    await show(MADE);
    expect(await screen.findByText(/^built .*, data unchanged$/)).toBeVisible();
    expect(screen.getByText("2, last Jun 23, 2026")).toBeVisible();
  });

  it("shows that the data have changed since", async () => {
    const built = { at: "2026-06-30T07:14:00.000Z", leads: "11 leads" };
    await show({ ...MADE, report: { ...MADE.report!, built } });
    expect(await screen.findByText(/^built .*, data changed since$/)).toBeVisible();
  });

  it("takes a snapshot", async () => {
    await show();
    await press("Take snapshot");
    expect(await screen.findByText("Snapshot of Jun 30, 2026 stored: 12 leads.")).toBeVisible();
    expect(excel.readReportState).toHaveBeenCalledTimes(2);
  });

  it("asks before the report is removed", async () => {
    await show(MADE);
    const remove = async () => {
      await press("More about the report");
      await userEvent.click(await screen.findByRole("menuitem", { name: "Remove the report" }));
      await screen.findByRole("alert");
    };
    await remove();
    await press("Cancel");
    expect(excel.removeReport).not.toHaveBeenCalled();
    await remove();
    excel.removeReport.mockResolvedValueOnce({ kept: "Pipeline report 2026-06-30" });
    await press("Remove");
    expect(await screen.findByText(/Its sheet stays as Pipeline report 2026-06-30/)).toBeVisible();
  });

  it("keeps a copy", async () => {
    await show(MADE);
    await press("More about the report");
    await userEvent.click(await screen.findByRole("menuitem", { name: "Keep a copy as values" }));
    expect(await screen.findByText("The copy is sheet Pipeline report 2026-06-30.")).toBeVisible();
  });

  it("says what is wrong where it cannot be looked through, and lets try again", async () => {
    openReadyWorkbook();
    excel.readReportState.mockRejectedValueOnce(new UserError("unexpected", { message: "Fog." }));
    renderPane(<Shown />);
    expect(await screen.findByRole("alert")).toHaveTextContent("Fog.");
    await press("Try again");
    expect(await screen.findByRole("heading", { name: "This workbook" })).toBeVisible();
  });
});

describe("while the report is made", () => {
  const running = () => {
    const report = {} as { finish(sheet: string): void; fail(error: Error): void };
    excel.buildReport.mockImplementationOnce(
      (_options: object, { onProgress, onSection, signal }: ReportWork) =>
        new Promise((resolve, reject) => {
          onSection?.({ name: "forecast", number: 6, total: 12 });
          onProgress?.(0.5);
          signal?.addEventListener("abort", () => reject(signal.reason));
          report.finish = (sheet) => resolve({ sheet });
          report.fail = reject;
        })
    );
    return report;
  };
  const leave = () => press("open or close");
  const comeBack = async () => {
    await press("open or close");
    await screen.findByRole("button", { name: "Build report" });
  };

  it("tells which section it is at, and can be stopped", async () => {
    await show();
    running();
    await press("Build report");
    const bar = await screen.findByRole("progressbar", {
      name: "Writing section 6 of 12: Revenue forecast",
    });
    expect(bar).toHaveAttribute("aria-valuenow", "0.5");
    expect(screen.getByRole("button", { name: "Build report" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
    expect(screen.getByRole("checkbox", { name: "Losses" })).toBeDisabled();
    await press("Cancel");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Build report" })).not.toHaveAttribute(
      "aria-disabled"
    );
    expect(screen.getByRole("button", { name: "Build report" })).toHaveFocus();
  });

  it("takes no snapshot for the second click of a double click on Cancel", async () => {
    await show();
    running();
    await press("Build report");
    await userEvent.dblClick(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findByRole("button", { name: "Take snapshot" })).toBeVisible();
    expect(excel.takeSnapshot).not.toHaveBeenCalled();
  });

  it("goes on when the view is left, and can be stopped by who comes back", async () => {
    await show();
    running();
    await press("Build report");
    await leave();
    await comeBack();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
    await press("Cancel");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("looks at the workbook again when a report is done that was begun before the view was left", async () => {
    await show();
    const report = running();
    await press("Build report");
    await leave();
    await comeBack();
    const looked = excel.readReportState.mock.calls.length;
    await act(async () => report.finish("Pipeline report"));
    expect(screen.getByText("The report is on sheet Pipeline report.")).toBeVisible();
    expect(excel.readReportState).toHaveBeenCalledTimes(looked + 1);
  });

  it("says once to who comes back what came of it", async () => {
    await show();
    const report = running();
    await press("Build report");
    await leave();
    await act(async () => report.fail(new UserError("unexpected", { message: "Paper jam." })));
    await comeBack();
    expect(screen.getByRole("alert")).toHaveTextContent("Paper jam.");
    await leave();
    await comeBack();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says what went wrong and what to do", async () => {
    await show();
    excel.buildReport.mockRejectedValueOnce(new UserError("unexpected", { message: "Paper jam." }));
    await press("Build report");
    expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
  });

  it("is not made of choices that could not be stored", async () => {
    await show();
    excel.updateConfiguration.mockRejectedValueOnce(
      new UserError("unexpected", { message: "No room." })
    );
    await choose("Rhythm", "Weekly");
    await press("Build report");
    expect(await screen.findByRole("alert")).toHaveTextContent("No room.");
    expect(excel.buildReport).not.toHaveBeenCalled();
  });
});

it.each([
  ["en", "Refresh report"],
  ["sv", "Uppdatera rapport"],
  ["ro", "Actualizați raportul"],
] as const)("speaks %s, without violations of accessibility", async (language, name) => {
  const container = await show(MADE, language);
  await userEvent.click(screen.getByRole("button", { name }));
  await screen.findByText(/Pipeline report\./);
  expect(await violations(container)).toEqual([]);
});
