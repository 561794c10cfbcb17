import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError, type Language } from "../../../../src/locales";
import type { StageRow } from "../../../../src/leads";
import { LeadsProvider } from "../../../../src/taskpane/leads";
import InsightView from "../../../../src/taskpane/views/InsightView";
import { renderPane, violations } from "../../render";
import { LEADS, STAGES, configured, excel, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

function show(language: Language = "en", stages: readonly StageRow[] = STAGES, data = LEADS) {
  const configuration = {
    ...configured(),
    report: { mode: "live" as const, asOf: "2026-06-30" },
  };
  openWorkbook([data], { configuration, stages });
  const onReport = jest.fn();
  const access = { workbook: undefined, reading: { status: "idle" as const } };
  const { container } = renderPane(
    <LeadsProvider workbook={{ tables: [], configuration, stages }}>
      <InsightView
        workbook={{ tables: [], configuration, stages }}
        access={{ ...access, reload: jest.fn(), configure: jest.fn(), saveStages: jest.fn() }}
        onInsight={jest.fn()}
        onReport={onReport}
      />
    </LeadsProvider>,
    language
  );
  return { container, onReport };
}

/** A key figure with its note; the view names it first there, later in headers and definitions. */
const figure = async (name: string) => (await screen.findAllByText(name))[0]!.parentElement!;

it("shows the key figures of the reference leads", async () => {
  show();
  expect(await figure("Open pipeline")).toHaveTextContent("152,0007 leads");
  expect(await figure("Weighted")).toHaveTextContent("58,40038% of the open value");
  expect(await figure("Win rate")).toHaveTextContent("40%2 of 5 closed · 12% to 77%");
  expect(await figure("Sales cycle")).toHaveTextContent("75 days2 won deals, average");
  expect(screen.getByText("Leads · 12 leads · as of Jun 30, 2026")).toBeVisible();
});

it("shows stages and conversion as tables", async () => {
  show();
  const stages = await screen.findByRole("table", { name: "Stages" });
  expect(within(stages).getByRole("row", { name: "Proposal 2 52,000 36,400" })).toBeVisible();
  expect(within(stages).getByRole("row", { name: "Total 7 152,000 58,400" })).toBeVisible();
  const conversion = screen.getByRole("table", { name: "Conversion" });
  expect(within(conversion).getByRole("row", { name: "Qualification 9 10 1 82% –" })).toBeVisible();
});

it("says which stage stalls, why and what to do, when goals are set", async () => {
  show(
    "en",
    STAGES.map((row) => (row.type === "open" ? { ...row, goal: 0.6 } : row))
  );
  expect(
    await screen.findByText(/^Proposal stalls: 50% go on, goal 60%, and 25% .* chance\.$/)
  ).toBeVisible();
});

it("says what figures lack that cannot be calculated", async () => {
  const stages = STAGES.map(({ probability: _, ...row }) => row);
  const columns = ["Stage", "Amount"].map(
    (header) => LEADS.columns[LEADS.headers.indexOf(header)]!
  );
  show("en", stages, { name: "Leads", headers: ["Stage", "Amount"], columns });
  expect(await figure("Weighted")).toHaveTextContent("–A stage has no chance yet.");
  expect(await figure("Sales cycle")).toHaveTextContent("–Needs the columns created and closed");
  expect(screen.getByText(/^Conversion needs the column/)).toBeVisible();
});

it("follows the table as it is edited, and reads it again on demand", async () => {
  show();
  await figure("Open pipeline");
  const [changed] = excel.watchTables.mock.calls[0]!;
  await act(async () => changed());
  await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
  expect(excel.openSession).toHaveBeenCalledTimes(3);
});

it("says how much makes figures wrong, leads to it and back", async () => {
  show();
  // Worked example of CHECK: three leads over their expected days, one expected in the past.
  expect(await screen.findByText("4 findings may make figures wrong.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Review and correct" }));
  expect(await screen.findByRole("heading", { name: "Data quality" })).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(await screen.findByRole("button", { name: "Review and correct" })).toHaveFocus();
});

it("says so when nothing makes figures wrong", async () => {
  const first = { ...LEADS, columns: LEADS.columns.map((cells) => [cells[0]]) };
  show("en", STAGES, first);
  expect(await screen.findByText("Nothing in the leads makes figures wrong.")).toBeVisible();
});

it("says what went wrong", async () => {
  show();
  await figure("Open pipeline");
  excel.openSession.mockRejectedValueOnce(new UserError("unexpected", { message: "Paper jam." }));
  await userEvent.click(screen.getByRole("button", { name: "Refresh" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
});

it("leads on to the report", async () => {
  const { onReport } = show();
  await userEvent.click(screen.getByRole("button", { name: "To the report" }));
  expect(onReport).toHaveBeenCalled();
});

it.each([
  ["en", "Win rate"],
  ["sv", "Vinstgrad"],
  ["ro", "Rată de câștig"],
] as const)("speaks %s, without violations of accessibility", async (language, name) => {
  const { container } = show(language);
  await figure(name);
  expect(await violations(container)).toEqual([]);
});
