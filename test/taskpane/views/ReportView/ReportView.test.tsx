import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError, type Language } from "../../../../src/locales";
import type { LongWork } from "../../../../src/excel";
import { App } from "../../../../src/taskpane/App";
import { setOfficeTheme } from "../../office";
import { renderPane, violations } from "../../render";
import { excel, openReadyWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

async function show(language: Language = "en") {
  setOfficeTheme();
  openReadyWorkbook();
  const { container } = renderPane(<App />, language);
  await userEvent.click((await screen.findAllByRole("tab"))[1]!);
  await screen.findByRole("radiogroup");
  return container;
}

const build = () => userEvent.click(screen.getByRole("button", { name: "Build report" }));

it("builds the report as chosen, remembers the choice and leads to the sheet", async () => {
  await show();
  await userEvent.click(screen.getByRole("radio", { name: /^Plain values/ }));
  await userEvent.type(screen.getByLabelText("As of"), "2026-06-30");
  await build();
  expect(await screen.findByText("The report is on sheet Pipeline report.")).toBeVisible();
  const options = { mode: "values", asOf: "2026-06-30" };
  expect(excel.buildReport.mock.calls[0]![0]).toMatchObject(options);
  expect((await excel.loadConfiguration()).report).toMatchObject(options);
  await userEvent.click(screen.getByRole("button", { name: "Go to the sheet" }));
  expect(excel.showSheet).toHaveBeenCalledWith("Pipeline report");
});

it("is live and as of today, unless told otherwise", async () => {
  await show();
  expect(screen.getByRole("radio", { name: /^Live/ })).toBeChecked();
  await build();
  expect(excel.buildReport.mock.calls[0]![0]).toEqual({ mode: "live", asOf: undefined });
});

it("leaves alone what else the workbook remembers about its report", async () => {
  await show();
  const made = { sheet: "Pipeline report" };
  await excel.updateConfiguration((known) => ({ ...known, report: { ...known.report, made } }));
  await build();
  expect((await excel.loadConfiguration()).report).toMatchObject({ mode: "live", made });
});

it("shows how far it is and can be cancelled", async () => {
  await show();
  excel.buildReport.mockImplementationOnce(
    (_options: object, { onProgress, signal }: LongWork) =>
      new Promise((_resolve, reject) => {
        onProgress?.(0.5);
        signal?.addEventListener("abort", () => reject(signal.reason));
      })
  );
  await build();
  expect(await screen.findByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
  expect(screen.getByRole("button", { name: "Build report" })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Build report" })).toBeEnabled();
});

it("says what went wrong and what to do", async () => {
  await show();
  excel.buildReport.mockRejectedValueOnce(new UserError("unexpected", { message: "Paper jam." }));
  await build();
  expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
});

it.each([
  ["en", "Build report"],
  ["sv", "Skapa rapport"],
  ["ro", "Creați raportul"],
] as const)("speaks %s, without violations of accessibility", async (language, name) => {
  const container = await show(language);
  await userEvent.click(screen.getByRole("button", { name }));
  await screen.findByText(/Pipeline report/);
  expect(await violations(container)).toEqual([]);
});
