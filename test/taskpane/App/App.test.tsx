import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError } from "../../../src/locales";
import { App } from "../../../src/taskpane/App";
import { setOfficeTheme } from "../office";
import { renderPane, violations } from "../render";
import { LEADS, excel, openReadyWorkbook, openWorkbook } from "../workbook";

jest.mock("../../../src/excel", () => jest.requireActual("../workbook").excel);

beforeEach(() => setOfficeTheme());

const tab = (name: string) => screen.findByRole("tab", { name });

it("opens where the data are set up when nothing is, and leads through to the report", async () => {
  openWorkbook([LEADS]);
  renderPane(<App />);
  expect(await tab("Data")).toHaveAttribute("aria-selected", "true");
  await userEvent.click(await screen.findByRole("button", { name: "Next: columns" }));
  await userEvent.click(await screen.findByRole("button", { name: "Next: stages" }));
  await userEvent.click(await screen.findByRole("button", { name: "Save stages" }));
  expect(await tab("Report")).toHaveAttribute("aria-selected", "true");
  expect(await excel.loadConfiguration()).toMatchObject({
    leadsTable: "Leads",
    mappings: { Leads: { stage: "Stage", amount: "Amount" } },
  });
  expect(await excel.readStages()).toHaveLength(6);
});

it("opens with the figures when the data are set up", async () => {
  openReadyWorkbook();
  renderPane(<App />);
  expect(await screen.findByText("Weighted")).toBeVisible();
});

it("opens the settings beside the tabs, and goes on from there", async () => {
  openReadyWorkbook();
  renderPane(<App />);
  await userEvent.click(await screen.findByRole("button", { name: "Settings" }));
  expect(await screen.findByRole("region", { name: "Settings" })).toBeVisible();
  expect(screen.queryByRole("tab", { selected: true })).not.toBeInTheDocument();
  await userEvent.click(await tab("Report"));
  expect(screen.getByRole("tabpanel", { name: "Report" })).toBeVisible();
});

it("asks for data only, in a workbook without tables", async () => {
  openWorkbook();
  renderPane(<App />);
  expect(await tab("Report")).toBeDisabled();
  expect(await screen.findByText("Where are your leads?")).toBeVisible();
});

it("finds a table that was made meanwhile", async () => {
  openWorkbook();
  renderPane(<App />);
  const again = await screen.findByRole("button", { name: "Look again" });
  openWorkbook([LEADS]);
  await userEvent.click(again);
  expect(await screen.findByRole("radio", { name: /Leads/ })).toBeChecked();
});

it("shows that it reads the workbook", () => {
  openReadyWorkbook();
  excel.readWorkbook.mockReturnValueOnce(new Promise(() => undefined));
  renderPane(<App />);
  expect(screen.getByText("Loading…")).toBeVisible();
});

it("says why it cannot read the workbook, and tries again on demand", async () => {
  openReadyWorkbook();
  excel.readWorkbook.mockRejectedValueOnce(new UserError("unexpected", { message: "Paper jam." }));
  renderPane(<App />);
  expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Weighted")).toBeVisible();
});

describe("a notice from the ribbon", () => {
  it("is an alert when a command failed, until it is closed", async () => {
    openReadyWorkbook();
    renderPane(<App />);
    act(() =>
      excel.notices.show({
        intent: "error",
        key: "errors.unexpected",
        details: { message: "Paper jam." },
      })
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
    await userEvent.click(screen.getByRole("button", { name: "Close the message" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("leads to its sheet", async () => {
    openReadyWorkbook();
    renderPane(<App />);
    act(() =>
      excel.notices.show({
        intent: "success",
        key: "pane.report.built",
        details: { sheet: "Week 27" },
        sheet: "Week 27",
      })
    );
    expect(await screen.findByText("The report is on sheet Week 27.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Go to the sheet" }));
    expect(excel.showSheet).toHaveBeenCalledWith("Week 27");
  });

  it("says so when the sheet is gone", async () => {
    openReadyWorkbook();
    renderPane(<App />);
    excel.showSheet.mockRejectedValueOnce(new UserError("unexpected", { message: "Gone." }));
    act(() => excel.notices.show({ intent: "info", key: "pane.title", sheet: "Week 27" }));
    await userEvent.click(await screen.findByRole("button", { name: "Go to the sheet" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Gone.");
  });
});

it.each(["en", "sv", "ro"] as const)("is accessible in %s", async (language) => {
  openReadyWorkbook();
  const { container } = renderPane(<App />, language);
  await screen.findAllByRole("table");
  expect(await violations(container)).toEqual([]);
});
