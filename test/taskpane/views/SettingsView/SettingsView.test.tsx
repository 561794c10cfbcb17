import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { formatter, UserError, type Language } from "../../../../src/locales";
import { loadTexts, TextsProvider } from "../../../../src/taskpane/texts";
import SettingsView from "../../../../src/taskpane/views/SettingsView";
import { setOfficeTheme } from "../../office";
import { renderPane, violations } from "../../render";
import { STAGES, configured, excel, openReadyWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

/** 23 and 30 June 2026. */
const SNAPSHOTS = [
  { date: 46_203, leads: 7, value: 152_000 },
  { date: 46_196, leads: 6, value: 140_000 },
];

function view() {
  const access = {
    ...{ workbook: undefined, reading: { status: "idle" as const } },
    ...{ reload: jest.fn(), configure: jest.fn(), saveStages: jest.fn() },
  };
  const workbook = { tables: [], configuration: configured(), stages: STAGES };
  return (
    <SettingsView workbook={workbook} access={access} onInsight={jest.fn()} onReport={jest.fn()} />
  );
}

function show(snapshots = SNAPSHOTS, language: Language = "en") {
  openReadyWorkbook();
  excel.summarizeSnapshots.mockResolvedValueOnce(snapshots);
  return renderPane(view(), language);
}

beforeEach(() => {
  setOfficeTheme();
  localStorage.clear();
});

const button = (name: string) => screen.findByRole("button", { name });

describe("the language", () => {
  it("changes the pane at once, for this user", async () => {
    openReadyWorkbook();
    const texts = await loadTexts("en", "en-US");
    renderPane(
      <TextsProvider texts={texts} locale="en-US">
        {view()}
      </TextsProvider>
    );
    expect(screen.getByRole("radio", { name: "As Excel" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "Svenska" }));
    expect(await screen.findByRole("heading", { name: "Inställningar" })).toBeVisible();
    expect(document.documentElement.lang).toBe("sv");
    expect(excel.currentLanguage()).toBe("sv");
    await userEvent.click(screen.getByRole("radio", { name: "Som Excel" }));
    expect(await screen.findByRole("heading", { name: "Settings" })).toBeVisible();
    expect(excel.chosenLanguage()).toBeUndefined();
  });

  it("is the chosen one when the view is opened again", async () => {
    localStorage.setItem("Pipeline.language", "ro");
    show();
    expect(await screen.findByRole("radio", { name: "Română" })).toBeChecked();
  });
});

describe("the report", () => {
  it("is kept up to date by itself from then on", async () => {
    show();
    const option = screen.getByRole("switch", { name: "Keep the report up to date by itself" });
    expect(option).not.toBeChecked();
    await userEvent.click(option);
    expect(excel.setAutoRefresh).toHaveBeenCalledWith(true);
    expect(option).toBeChecked();
  });

  it("stays as it was when Excel refuses", async () => {
    show();
    excel.setAutoRefresh.mockRejectedValueOnce(new UserError("excelTooOld"));
    await userEvent.click(screen.getByRole("switch"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Update Excel");
    expect(screen.getByRole("switch")).not.toBeChecked();
  });
});

describe("snapshots", () => {
  it("are listed with what was open", async () => {
    show();
    const table = await screen.findByRole("table", { name: "Snapshots" });
    expect(within(table).getByRole("row", { name: /^Jun 30, 2026 7 152,000/ })).toBeVisible();
    expect(excel.summarizeSnapshots).toHaveBeenCalledWith(STAGES);
  });

  it("are none at first, and can be taken", async () => {
    show([]);
    expect(await screen.findByText("No snapshot has been taken yet.")).toBeVisible();
    excel.summarizeSnapshots.mockResolvedValueOnce(SNAPSHOTS.slice(0, 1));
    await userEvent.click(await button("Take a snapshot now"));
    expect(
      await screen.findByText(`Snapshot of ${formatter("en-US").date(46_203)} stored: 12 leads.`)
    ).toBeVisible();
    expect(screen.getByRole("table", { name: "Snapshots" })).toBeVisible();
  });

  it("are deleted when that is confirmed", async () => {
    show();
    const bin = await button("Delete the snapshot of Jun 23, 2026");
    await userEvent.click(bin);
    const question = await screen.findByRole("alert");
    expect(question).toHaveTextContent("What was noted on that day alone is lost.");
    expect(within(question).getByRole("button", { name: "Cancel" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(question).not.toBeInTheDocument();
    expect(bin).toHaveFocus();
    await userEvent.keyboard("{Enter}{Escape}");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(excel.deleteSnapshot).not.toHaveBeenCalled();

    await userEvent.click(bin);
    excel.summarizeSnapshots.mockResolvedValueOnce(SNAPSHOTS.slice(0, 1));
    await userEvent.click(await button("Delete"));
    expect(excel.deleteSnapshot).toHaveBeenCalledWith(46_196);
    expect(await screen.findByText("The snapshot of Jun 23, 2026 is deleted.")).toBeVisible();
    expect(screen.queryByRole("row", { name: /Jun 23/ })).not.toBeInTheDocument();
    expect(await button("Take a snapshot now")).toHaveFocus();
  });

  it("stay listed, with the reason, when that fails", async () => {
    show();
    excel.takeSnapshot.mockRejectedValueOnce(new UserError("noIdColumn", { table: "Leads" }));
    await userEvent.click(await button("Take a snapshot now"));
    expect(await screen.findByRole("alert")).toHaveTextContent("has no column with ids");
    expect(screen.getByRole("table", { name: "Snapshots" })).toBeVisible();
  });
});

it("says what is kept where, and which version this is", async () => {
  show();
  await act(async () => undefined);
  expect(screen.getByText(/do not leave the workbook/)).toBeVisible();
  expect(screen.getByText(/^Pipeline \d+\.\d+\.\d+$/)).toBeVisible();
});

it.each([
  ["en", "Snapshots"],
  ["sv", "Ögonblicksbilder"],
  ["ro", "Instantanee"],
] as const)("speaks %s, without violations of accessibility", async (language, name) => {
  const { container } = show(SNAPSHOTS, language);
  await screen.findByRole("table", { name });
  expect(await violations(container)).toEqual([]);
});
