import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TableInfo } from "../../../../src/excel";
import { UserError, type Language } from "../../../../src/locales";
import { TableView } from "../../../../src/taskpane/views/TableView";
import { renderPane, violations } from "../../render";
import { LEADS, infoOf } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

const COSTS: TableInfo = {
  id: "{2}",
  name: "Costs",
  sheet: "Sheet2",
  rowCount: 1,
  headers: ["Month", "Rent"],
};

function show(tables: TableInfo[], chosen?: string, language: Language = "en") {
  const onChoose = jest.fn(async (_name: string) => undefined);
  const onReload = jest.fn();
  const { container } = renderPane(
    <TableView
      tables={tables}
      chosen={chosen}
      onChoose={onChoose}
      onReload={onReload}
      offers={<p>Offers</p>}
    />,
    language
  );
  return { container, onChoose, onReload };
}

it("preselects the table that looks like leads and hands on the one that is picked", async () => {
  const { onChoose } = show([COSTS, infoOf(LEADS)]);
  expect(screen.getByRole("radio", { name: /Leads/ })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: /Costs/ }));
  await userEvent.click(screen.getByRole("button", { name: "Next: columns" }));
  expect(onChoose).toHaveBeenCalledWith("Costs");
});

it("leaves out the stage table", () => {
  const headers = ["Stage", "Probability", "Expected days", "Type", "Goal"];
  show([{ ...COSTS, id: "{3}", name: "Stages", headers }, infoOf(LEADS)]);
  expect(screen.getAllByRole("radio")).toHaveLength(1);
});

it("keeps to the table that the workbook remembers", () => {
  show([COSTS, infoOf(LEADS)], "Costs");
  expect(screen.getByRole("radio", { name: /Costs/ })).toBeChecked();
});

it("proposes nothing when no table looks like leads", () => {
  show([COSTS]);
  expect(screen.getByRole("radio", { name: /Costs/ })).not.toBeChecked();
  expect(screen.getByRole("button", { name: "Next: columns" })).toHaveAttribute(
    "aria-disabled",
    "true"
  );
});

it("offers ways to a table, and to look again, when there is none", async () => {
  const { onReload } = show([]);
  expect(screen.getByText("Offers")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Look again" }));
  expect(onReload).toHaveBeenCalled();
});

it("says what went wrong", async () => {
  const { onChoose } = show([infoOf(LEADS)]);
  onChoose.mockRejectedValue(new UserError("unexpected", { message: "Paper jam." }));
  await userEvent.click(screen.getByRole("button", { name: "Next: columns" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
});

it.each([
  ["en", "Data · 12 rows"],
  ["sv", "Data · 12 rader"],
  ["ro", "Data · 12 rânduri"],
] as const)("speaks %s, without violations of accessibility", async (language, place) => {
  const { container } = show([COSTS, infoOf(LEADS)], undefined, language);
  expect(screen.getByText(place)).toBeVisible();
  expect(await violations(container)).toEqual([]);
});
