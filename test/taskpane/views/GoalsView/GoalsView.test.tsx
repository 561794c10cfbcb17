import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Targets } from "../../../../src/excel";
import type { RawTable } from "../../../../src/leads";
import { UserError, type Language } from "../../../../src/locales";
import { LeadsProvider } from "../../../../src/taskpane/leads";
import { GoalsView } from "../../../../src/taskpane/views/GoalsView/GoalsView";
import type { TabViewProps } from "../../../../src/taskpane/views/types";
import { renderPane, violations } from "../../render";
import { LEADS, STAGES, configured, excel, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

const configuration = { ...configured(), report: { mode: "live" as const, asOf: "2026-06-30" } };
const NOTHING: Targets = { goals: { quotaPeriod: "quarter" }, quotas: [] };
const TARGETS: Targets = {
  goals: { revenue: 1_200_000, averageDeal: 20_000, quotaPeriod: "quarter" },
  quotas: [
    { owner: "Ana", quota: 35_000 },
    { owner: "Bo", quota: 30_000 },
    { owner: "Cia", quota: 35_000 },
  ],
};
/** The reference leads without a day on which they are expected to close: then every open lead is pipeline. */
const WITHOUT_EXPECTED: RawTable = {
  ...LEADS,
  headers: LEADS.headers.filter((header) => header !== "Expected close"),
  columns: LEADS.columns.filter((_, index) => LEADS.headers[index] !== "Expected close"),
};

async function show(targets = TARGETS, language: Language = "en", table = LEADS) {
  openWorkbook([table], { configuration, stages: STAGES, targets });
  const workbook = { tables: [], configuration, stages: STAGES };
  const access = { reload: jest.fn() };
  const onReport = jest.fn();
  const props = { workbook, access, onReport } as unknown as TabViewProps;
  const { container } = renderPane(
    <LeadsProvider workbook={workbook}>
      <GoalsView {...props} />
    </LeadsProvider>,
    language
  );
  await screen.findAllByRole("textbox");
  return { container, access, onReport };
}

const rows = (table: string) =>
  within(screen.getByRole("table", { name: table }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
const field = (name: string) => screen.getByRole("textbox", { name });
const save = () => screen.getByRole("button", { name: "Save goals" });
const retype = async (name: string, text: string) => {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
};

it("plans month, quarter and year, as PIPELINE.PLAN's example", async () => {
  await show();
  expect(rows("What it takes")).toEqual([
    ["Revenue", "100,000", "300,000", "1,200,000"],
    ["Deals to close", "5", "15", "60"],
    ["Prospects needed", "17", "49", "196"],
    ["Value into pipeline", "325,926", "977,778", "3,911,111"],
  ]);
});

it("says which leads are missing, as PIPELINE.GOAL's example does for a month", async () => {
  await show();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Goal per" }), "month");
  expect(rows("Leads needed")).toEqual([
    ["Qualification", "17", "12", "5"],
    ["Discovery", "14", "9", "5"],
    ["Meeting", "10", "6", "4"],
    ["Proposal", "10", "5", "5"],
    ["Won", "5", "", ""],
  ]);
});

it("says where one point more brings most, in shares and in money", async () => {
  await show();
  expect(rows("Where one point more brings most")).toEqual([
    ["Proposal → Closed Won", "+2%", "+24,000"],
    ["Discovery → Meeting", "+1.3%", "+16,000"],
    ["Qualification → Discovery", "+1.2%", "+14,667"],
  ]);
});

it("proposes the average of the won deals, and plans by it until another is typed", async () => {
  await show(NOTHING);
  expect(screen.queryByRole("table", { name: "What it takes" })).not.toBeInTheDocument();
  const averageDeal = "Average deal";
  expect(field(averageDeal)).toHaveValue("");
  expect(field(averageDeal)).toHaveAttribute("placeholder", "20,000");
  await retype("Revenue goal per year", "1 200 000");
  expect(rows("What it takes")[1]).toEqual(["Deals to close", "5", "15", "60"]);
  await retype(averageDeal, "40,000");
  expect(rows("What it takes")[1]).toEqual(["Deals to close", "3", "8", "30"]);
});

it("tells how far each quota is, and the sum", async () => {
  await show(TARGETS, "en", WITHOUT_EXPECTED);
  expect(screen.getByText("Quotas, Apr 1, 2026 – Jun 30, 2026")).toBeVisible();
  const figures = (owner: string) => field(`Quota of ${owner}`);
  expect(figures("Ana")).toHaveAccessibleDescription(
    "Won 0 · gap 35,000 · pipeline 42,000 0% attained · gap covered 1.2 times"
  );
  expect(figures("Bo")).toHaveAccessibleDescription(
    "Won 18,000 · gap 12,000 · pipeline 45,000 60% attained · gap covered 3.8 times"
  );
  // PIPELINE.GAP's example.
  expect(screen.getByText("Won 40,000 · gap 60,000 · pipeline 152,000")).toBeVisible();
});

it("sums up those who have a quota", async () => {
  const targets = { ...TARGETS, quotas: [{ owner: "Bo", quota: 30_000 }] };
  await show(targets, "en", WITHOUT_EXPECTED);
  expect(field("Quota of Cia")).toHaveAccessibleDescription("Won 22,000 · pipeline 65,000");
  const total = screen.getByText("Total").closest("li")!;
  expect(total).toHaveTextContent("30,000Won 18,000 · gap 12,000 · pipeline 45,000");
});

it("has no sum while nobody has a quota", async () => {
  await show({ ...TARGETS, quotas: [] }, "en", WITHOUT_EXPECTED);
  expect(field("Quota of Bo")).toHaveAccessibleDescription(/Won 18,000/);
  expect(screen.queryByText("Total")).toBeNull();
});

it("follows what is typed, and the period", async () => {
  await show();
  await retype("Quota of Bo", "18000");
  expect(field("Quota of Bo")).toHaveAccessibleDescription(
    "Won 18,000 · pipeline 0 100% attained · quota reached"
  );
  await retype("Quota of Bo", "15000");
  expect(field("Quota of Bo")).toHaveAccessibleDescription(
    "Won 18,000 · pipeline 0 120% attained · 3,000 over the quota"
  );
  await retype("Quota of Bo", "18000");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Quota per" }), ["month"]);
  // L08 and L09 were won in May.
  expect(field("Quota of Bo")).toHaveAccessibleDescription(/^Won 0 · gap 18,000/);
});

it("writes goals and quotas once, and tells where", async () => {
  const { access } = await show(NOTHING);
  await retype("Revenue goal per year", "1,200,000");
  await retype("Quota of Ana", "35,000");
  await userEvent.click(screen.getByRole("button", { name: "Add someone" }));
  await userEvent.type(field("Name of the sales representative"), "Dan");
  await retype("Quota of Dan", "10000");
  expect(excel.writeTargets).not.toHaveBeenCalled();
  await userEvent.click(save());
  expect(excel.writeTargets).toHaveBeenCalledTimes(1);
  expect(excel.writeTargets).toHaveBeenCalledWith({
    goals: { revenue: 1_200_000, quotaPeriod: "quarter" },
    quotas: [
      { owner: "Ana", quota: 35_000 },
      { owner: "Dan", quota: 10_000 },
    ],
  });
  expect(await screen.findByText(/the quotas in table Quotas\.$/)).toBeVisible();
  expect(access.reload).toHaveBeenCalledTimes(1);
});

it("has no line for each owner where there are too many to be a team", async () => {
  const rows = Array.from({ length: 101 }, (_, row) => row);
  await show(NOTHING, "en", {
    name: "Leads",
    headers: ["ID", "Owner", "Stage", "Amount"],
    columns: [
      rows.map((row) => `D${row}`),
      rows.map((row) => `Company ${row}`),
      rows.map(() => "Meeting"),
      rows,
    ],
  });
  expect(screen.queryByRole("textbox", { name: /^Quota of/ })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Add someone" })).toBeVisible();
});

it("does not save what is no amount, and says so where it is typed", async () => {
  await show();
  await retype("Quota of Bo", "much");
  expect(field("Quota of Bo")).toBeInvalid();
  expect(field("Quota of Bo")).toHaveAccessibleDescription(/^The quota is an amount/);
  expect(save()).toHaveAttribute("aria-disabled", "true");
  await retype("Quota of Bo", "30000");
  expect(save()).not.toHaveAttribute("aria-disabled", "true");
});

it("names the columns without which it cannot tell how far quotas are", async () => {
  await show(TARGETS, "en", {
    ...LEADS,
    headers: LEADS.headers.slice(0, 9),
    columns: LEADS.columns.slice(0, 9),
  });
  expect(screen.getByText(/the table needs: Closed\.$/)).toBeVisible();
  expect(field("Quota of Ana")).toHaveValue("35,000");
});

it("says what went wrong when saving", async () => {
  await show();
  excel.writeTargets.mockRejectedValueOnce(new UserError("sheetProtected", { sheet: "Deals" }));
  await userEvent.click(save());
  expect(await screen.findByRole("alert")).toHaveTextContent("Sheet “Deals” is protected.");
});

it("says what went wrong when reading, and reads again on demand", async () => {
  openWorkbook([LEADS], { configuration, stages: STAGES });
  excel.readTargets.mockRejectedValueOnce(new UserError("unexpected", { message: "Paper jam." }));
  const workbook = { tables: [], configuration, stages: STAGES };
  renderPane(
    <LeadsProvider workbook={workbook}>
      <GoalsView {...({ workbook, access: {} } as unknown as TabViewProps)} />
    </LeadsProvider>
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("textbox", { name: /^Average deal/ })).toBeVisible();
});

it.each(["en", "sv", "ro"] as const)("is accessible in %s", async (language) => {
  const { container } = await show(TARGETS, language);
  expect(await violations(container)).toEqual([]);
});
