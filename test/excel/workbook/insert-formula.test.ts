import { insertFormula, toUserMessage } from "../../../src/excel";
import { openExcel, type TableSheet } from "./local-excel";

/** Its cells are B3 to C5. */
const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["ID", "Stage"],
  rows: [
    ["A", "Lead"],
    ["B", "Won"],
  ],
};
const STAGES = "=Leads[Stage]";

/** Opens the workbook with a cell of the leads' sheet selected; rows and columns from 0. */
async function openAt(row: number, column: number) {
  const excel = await openExcel([LEADS]);
  const { id } = excel.workbook.findSheet("Deals")!;
  const at = (r: number, c: number) => ({ row: r, column: c, rows: 1, columns: 1 });
  excel.workbook.activateSheet(id);
  excel.engine.select(id, at(row, column));
  return {
    excel,
    write: (r: number, c: number, content: string) => excel.engine.write(id, at(r, c), [[content]]),
    formula: (r: number, c: number) => excel.engine.readFormulas(id, at(r, c))[0]![0],
    value: (r: number, c: number) => excel.engine.read(id, at(r, c))[0]![0],
  };
}

const refusal = (formula: string) => insertFormula(formula).catch(toUserMessage);

it("writes a formula into the selected cell, from which its result spills", async () => {
  const { formula, value } = await openAt(2, 5);
  await expect(insertFormula(STAGES)).resolves.toEqual({ sheet: "Deals", cell: "F3" });
  expect([formula(2, 5), value(3, 5)]).toEqual([STAGES, "Won"]);
});

it("leaves a cell that is not empty as it is", async () => {
  const { write, formula } = await openAt(2, 5);
  write(2, 5, "mine");
  await expect(refusal(STAGES)).resolves.toEqual({ key: "cellNotEmpty", details: { cell: "F3" } });
  expect(formula(2, 5)).toBe("mine");
});

it("leaves a cell that another formula spills into as it is", async () => {
  const { write, value } = await openAt(3, 5);
  write(2, 5, STAGES);
  await expect(refusal("=1")).resolves.toEqual({ key: "cellNotEmpty", details: { cell: "F4" } });
  expect(value(3, 5)).toBe("Won");
});

it("leaves tables as they are", async () => {
  const { formula } = await openAt(3, 2);
  await expect(refusal("=1")).resolves.toEqual({
    key: "cellInTable",
    details: { cell: "C4", table: "Leads" },
  });
  expect(formula(3, 2)).toBe("Lead");
});

it("empties the cell again when there is no room for the result", async () => {
  const { write, formula } = await openAt(2, 5);
  write(3, 5, "in the way");
  await expect(refusal(STAGES)).resolves.toEqual({ key: "noRoomToSpill", details: { cell: "F3" } });
  expect([formula(2, 5), formula(3, 5)]).toEqual(["", "in the way"]);
});

it("names a protected sheet", async () => {
  const { excel, formula } = await openAt(2, 5);
  excel.workbook.findSheet("Deals")!.protected = true;
  await expect(refusal("=1")).resolves.toEqual({
    key: "sheetProtected",
    details: { sheet: "Deals" },
  });
  expect(formula(2, 5)).toBe("");
});
