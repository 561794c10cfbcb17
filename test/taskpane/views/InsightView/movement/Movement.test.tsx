import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError } from "../../../../../src/locales";
import { date } from "../../../../functions/reference-tables";
import { LEADS, excel } from "../../../workbook";
import { open, press, show } from "../show";

jest.mock("../../../../../src/excel", () => jest.requireActual("../../../workbook").excel);

const MAY = date("2026-05-29");
const JUNE = date("2026-06-12");

/** The reference leads as they were: L06 was worth 30 000, L09 was still open; in May L01 was not there yet. */
function snapshotOf(day: number) {
  const cells = (header: string) => LEADS.columns[LEADS.headers.indexOf(header)]!;
  const rows = cells("ID").flatMap((id, row) => (day === MAY && id === "L01" ? [] : [row]));
  const at = (row: number, id: string) => cells("ID")[row] === id;
  return {
    ids: rows.map((row) => String(cells("ID")[row])),
    stages: rows.map((row) => (at(row, "L09") ? "Proposal" : String(cells("Stage")[row]))),
    amounts: rows.map((row) => (at(row, "L06") ? 30_000 : Number(cells("Amount")[row]))),
    close: rows.map(() => "" as const),
  };
}

beforeEach(() => {
  excel.listSnapshots.mockResolvedValue([MAY, JUNE]);
  excel.readSnapshot.mockImplementation(async (day) => snapshotOf(day));
});

const lines = async () =>
  within(await screen.findByRole("list", { name: "Open value, step by step" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

// In June open: 152 000 − 10 000 (L06) + 22 000 (L09) = 164 000. L06 rose by 10 000, L09 was won: 152 000 now.
it("says what moved since the last snapshot, and balances", async () => {
  show();
  await open("What moved");
  expect(await lines()).toEqual(["Start164,000", "Increased+10,000", "Won-22,000", "End152,000"]);
  await press("Table: Open value, step by step");
  expect(await screen.findByRole("row", { name: "Check 0 0" })).toBeVisible();
});

// In May L01 with its 10 000 was not there.
it("compares any two moments", async () => {
  show();
  await open("What moved");
  await screen.findByRole("list", { name: "Open value, step by step" });
  await userEvent.selectOptions(screen.getByLabelText("From"), "May 29, 2026");
  await screen.findByText("New");
  expect(await lines()).toContain("New+10,000");
  await userEvent.selectOptions(screen.getByLabelText("To"), "Jun 12, 2026");
  expect(await screen.findByText("164,000")).toBeVisible();
  expect(await lines()).toEqual(["Start154,000", "New+10,000", "End164,000"]);
  // A moment is compared with later ones only.
  expect(
    within(screen.getByLabelText("From"))
      .getAllByRole("option")
      .map(({ textContent }) => textContent)
  ).toEqual(["May 29, 2026"]);
});

it("says what went wrong with the snapshots", async () => {
  excel.listSnapshots.mockRejectedValueOnce(new UserError("unexpected", { message: "Paper jam." }));
  show();
  await open("What moved");
  expect(await screen.findByRole("alert")).toHaveTextContent("Paper jam.");
});
