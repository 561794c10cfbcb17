import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError, type Language } from "../../../../src/locales";
import CsvView from "../../../../src/taskpane/views/CsvView";
import { csvFile, textFile } from "../../files";
import { renderPane, violations } from "../../render";
import { excel, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

beforeEach(() => openWorkbook());

function show(file: File, language: Language = "en") {
  const onLoaded = jest.fn(async () => undefined);
  const onBack = jest.fn();
  const { container } = renderPane(
    <CsvView file={file} onLoaded={onLoaded} onBack={onBack} />,
    language
  );
  return { container, onLoaded, onBack };
}

/** Two readings for the letters, for the amounts and for the dates. */
const AMBIGUOUS = "id;stage;amount;created\n1;Offer;1.250;03/04/2026\n2;Won;2.500;05/06/2026";

const choice = (name: string) => screen.findByRole("combobox", { name });
const cellsOf = async (header: RegExp) =>
  within((await screen.findByRole("rowheader", { name: header })).closest("tr")!).getByRole("cell");

it("shows how the file is read, and writes it as a table named after it", async () => {
  const { onLoaded } = show(csvFile("leads-sv-windows-1252.csv"));
  expect(await choice("Letters")).toHaveValue("windows-1252");
  expect(await choice("Separator")).toHaveValue(";");
  expect(await choice("Decimals")).toHaveValue(",");
  expect(screen.queryByRole("combobox", { name: "Dates" })).toBeNull();
  expect(await cellsOf(/^Belopp/)).toHaveTextContent("125,000.5 · 48,200 · 1,250,000 …");
  expect(await cellsOf(/^Affärs-ID/)).toHaveTextContent("000417 · 000418 · 000419 …");

  await userEvent.click(screen.getByRole("button", { name: "Load 20 rows" }));
  await waitFor(() =>
    expect(onLoaded).toHaveBeenCalledWith({
      name: "Leads",
      sheet: "leads-sv-windows-1252",
      holds: "leads",
    })
  );
  const [table] = excel.createTable.mock.calls[0]!;
  expect(table.columns[5]).toMatchObject({ header: "Belopp", format: "#,##0.00" });
  expect(table.columns[5]!.cells.slice(0, 2)).toEqual([125_000.5, 48_200]);
});

it("says what it only assumes, and reads as it is corrected", async () => {
  show(textFile(AMBIGUOUS, "deals.csv"));
  expect(await choice("Decimals")).toHaveAccessibleDescription(/does not tell/);
  expect(await choice("Dates")).toHaveAccessibleDescription(/does not tell/);
  expect(await cellsOf(/^created/)).toHaveTextContent("Mar 4, 2026 · May 6, 2026");
  await userEvent.selectOptions(await choice("Decimals"), ",");
  await userEvent.selectOptions(await choice("Dates"), "dayFirst");
  expect(await choice("Dates")).not.toHaveAccessibleDescription(/does not tell/);
  expect(await cellsOf(/^created/)).toHaveTextContent("Apr 3, 2026 · Jun 5, 2026");
  expect(await cellsOf(/^amount/)).toHaveTextContent("1,250 · 2,500");
});

it("reads the file again with other letters", async () => {
  show(csvFile("leads-ro-windows-1250.csv"));
  expect(await cellsOf(/^Agent/)).toHaveTextContent("Ştefan Ionescu");
  const letters = await choice("Letters");
  await userEvent.selectOptions(letters, "windows-1252");
  // Whoever goes through the choices with the arrow keys is not stopped while the file is read.
  expect(letters).toBeEnabled();
  expect(letters).toHaveValue("windows-1252");
  await waitFor(async () => expect(await cellsOf(/^Agent/)).toHaveTextContent("ªtefan Ionescu"));
});

it("knows where an export comes from, and what is no part of it", async () => {
  const lines = ["Deal - ID,Deal - Stage,Deal - Value", "1,Offer,100", "2,Won,200", "The end"];
  show(textFile(lines.join("\n"), "deals.csv"));
  expect(
    await screen.findByText(
      "2 rows, 3 columns. It looks like an export from Pipedrive. 1 line above or below the table is left out."
    )
  ).toBeVisible();
});

it.each([
  ["history-sv-windows-1252.csv", "history", "History"],
  ["costs.csv", "other", "costs"],
])("tells what %s holds: %s", async (name, holds, table) => {
  const file = name === "costs.csv" ? textFile("Month,Rent\n1,500\n2,600", name) : csvFile(name);
  const { onLoaded } = show(file);
  await userEvent.click(await screen.findByRole("button", { name: /^Load/ }));
  await waitFor(() =>
    expect(onLoaded).toHaveBeenCalledWith(expect.objectContaining({ holds, name: table }))
  );
});

it("says why a file cannot be read", async () => {
  const { onBack } = show(textFile("", "empty.csv"));
  expect(await screen.findByRole("alert")).toHaveTextContent("The file is empty.");
  expect(screen.queryByRole("button", { name: /^Load/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(onBack).toHaveBeenCalled();
});

it("says why Excel does not take the table", async () => {
  excel.createTable.mockRejectedValueOnce(new UserError("workbookProtected"));
  const { onLoaded } = show(csvFile("leads-en.csv"));
  await userEvent.click(await screen.findByRole("button", { name: /^Load/ }));
  expect(await screen.findByRole("alert")).toHaveTextContent("is protected");
  expect(onLoaded).not.toHaveBeenCalled();
});

it("shows how far the writing is, and stops it on demand", async () => {
  excel.createTable.mockImplementationOnce(
    (_table, work) =>
      new Promise((_, reject) => {
        work!.onProgress!(0.5);
        work!.signal!.addEventListener("abort", () => reject(work!.signal!.reason));
      })
  );
  const { onLoaded, onBack } = show(csvFile("leads-en.csv"));
  await userEvent.click(await screen.findByRole("button", { name: /^Load/ }));
  // A quarter of the work is reading cells: half of the rest is done.
  expect(await screen.findByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.625");
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByRole("button", { name: /^Load/ })).not.toHaveAttribute(
    "aria-disabled",
    "true"
  );
  expect(onLoaded).not.toHaveBeenCalled();
  expect(onBack).not.toHaveBeenCalled();
});

it.each([
  ["en", "Load 2 rows", "Text"],
  ["sv", "Läs in 2 rader", "Tal"],
  ["ro", "Încărcați 2 rânduri", "Număr"],
] as const)("speaks %s, without violations of accessibility", async (language, load, kind) => {
  const { container } = show(textFile(AMBIGUOUS, "deals.csv"), language);
  expect(await screen.findByRole("button", { name: load })).not.toHaveAttribute(
    "aria-disabled",
    "true"
  );
  expect(screen.getAllByText(kind)).not.toHaveLength(0);
  expect(await violations(container)).toEqual([]);
});
