import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { History } from "../../../../src/excel";
import { UserError, type Language } from "../../../../src/locales";
import type { Mapping, RawTable } from "../../../../src/leads";
import { ColumnsView } from "../../../../src/taskpane/views/ColumnsView";
import { renderPane, violations } from "../../render";
import { LEADS, configured, excel, infoOf, openWorkbook, unconfigured } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

/** What the form needs besides: no other tables, and a way to look at the workbook anew. */
const others = () => ({ otherTables: [], onReload: jest.fn(async () => undefined) });

function show(
  table: RawTable = LEADS,
  { remembered, language = "en" }: { remembered?: Mapping; language?: Language } = {}
) {
  openWorkbook([table]);
  const onSave = jest.fn(async (_mapping: Mapping, _history?: History) => undefined);
  const onBack = jest.fn();
  const { container } = renderPane(
    <ColumnsView
      table={infoOf(table)}
      configuration={remembered ? configured(remembered) : unconfigured()}
      {...others()}
      onSave={onSave}
      onBack={onBack}
    />,
    language
  );
  return { container, onSave, onBack };
}

const field = (name: string | RegExp) => screen.findByRole("combobox", { name });

it("shows the column found for each field, with examples", async () => {
  show();
  expect(await field(/^Stage/)).toHaveValue("Stage");
  expect(await field("Amount")).toHaveValue("Amount");
  expect(await field("Amount")).toHaveAccessibleDescription("10,000 · 20,000 · 15,000\u00a0…");
  expect(await field("Created")).toHaveAccessibleDescription(/^Jun\s10,\s2026/);
});

it("shows what a field without a column would be good for", async () => {
  show();
  expect(await field("Segment")).toHaveValue("");
  expect(await field("Segment")).toHaveAccessibleDescription("For figures per segment.");
});

it("remembers nothing before the button is pressed, then the corrected mapping", async () => {
  const { onSave } = show();
  await userEvent.selectOptions(await field("Source"), "");
  await userEvent.selectOptions(await field("Segment"), "Source");
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Next: stages" }));
  const [mapping] = onSave.mock.calls[0]!;
  expect(mapping).toMatchObject({ stage: "Stage", amount: "Amount", segment: "Source" });
  expect(mapping.source).toBeUndefined();
});

it("begins with what the workbook remembers, and finds anew what has another header now", async () => {
  show(LEADS, { remembered: { stage: "Last stage", amount: "Value" } });
  expect(await field(/^Stage/)).toHaveValue("Last stage");
  expect(await field("Amount")).toHaveValue("Amount");
  expect(await field("Owner")).toHaveValue("");
});

it("does not go on without a stage column", async () => {
  show();
  await userEvent.selectOptions(await field(/^Stage/), "");
  expect(screen.getByRole("button", { name: "Next: stages" })).toHaveAttribute(
    "aria-disabled",
    "true"
  );
});

it("warns of what is wrong in a column as soon as it is chosen", async () => {
  show(LEADS, { remembered: { stage: "Stage", amount: "Owner" } });
  expect(await field("Amount")).toHaveAccessibleDescription(/12 amounts are text/);
  await userEvent.selectOptions(await field("Amount"), "Amount");
  expect(await field("Amount")).not.toHaveAccessibleDescription(/text/);
});

it("says what went wrong, and reads again on demand", async () => {
  openWorkbook([LEADS]);
  excel.readTable.mockRejectedValueOnce(new UserError("unexpected", { message: "Paper jam." }));
  renderPane(
    <ColumnsView
      table={infoOf(LEADS)}
      configuration={unconfigured()}
      {...others()}
      onSave={jest.fn()}
      onBack={jest.fn()}
    />
  );
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Paper jam.");
  await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
  expect(await field("Amount")).toBeVisible();
});

it("shows that it reads, and how far it is", async () => {
  openWorkbook([LEADS]);
  excel.readTable.mockImplementationOnce(async (_name, options) => {
    (options as { onProgress(fraction: number): void }).onProgress(0.25);
    return new Promise(() => undefined);
  });
  renderPane(
    <ColumnsView
      table={infoOf(LEADS)}
      configuration={unconfigured()}
      {...others()}
      onSave={jest.fn()}
      onBack={jest.fn()}
    />
  );
  expect(await screen.findByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.25");
  expect(screen.getByRole("status")).toHaveTextContent("Reading table Leads…");
});

it.each([
  ["en", "Next: stages"],
  ["sv", "Nästa: steg"],
  ["ro", "Continuați: etape"],
] as const)("speaks %s, without violations of accessibility", async (language, next) => {
  const { container } = show(LEADS, { language });
  expect(await screen.findByRole("button", { name: next })).not.toHaveAttribute(
    "aria-disabled",
    "true"
  );
  expect(await violations(container)).toEqual([]);
});
