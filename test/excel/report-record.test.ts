import { choicesOf, hasOwnCells, recordOf, recordPlan } from "../../src/excel/report-record";
import { cellMatrix } from "../../src/excel/write-plan/cells";
import { buildPlan } from "../../src/report";
import { referenceInput } from "../report/reference";

const plan = buildPlan(referenceInput);

/** The sheet as it is read back: blanks for cells that were left alone. */
const sheet = () => ({
  row: 0,
  column: 0,
  formulas: cellMatrix(plan, "live").map((line) => line.map((cell) => cell ?? "")),
});
const made = recordPlan("sheet", plan, "live", sheet(), new Set());
const with_ = (row: number, column: number, cell: string | number) => {
  const content = sheet();
  content.formulas[row]![column] = cell;
  return content;
};
const input = (key: string) => plan.inputs.find((each) => each.key === key)!;

it("survives being stored", () => {
  expect(recordOf({ mode: "live", made: JSON.parse(JSON.stringify(made)) })).toEqual(made);
  expect(recordOf({ mode: "live", made: { sheetId: 1 } })).toBeUndefined();
});

describe("the user's own cells", () => {
  it("are none on an untouched sheet", () => {
    expect(hasOwnCells(made, sheet())).toBe(false);
  });

  it("are not what a spilled table fills", () => {
    const { row, column } = plan.spills[0]!.area;
    expect(hasOwnCells(made, with_(row + 1, column, "Discovery"))).toBe(false);
  });

  it("are not what the user chose in a filter", () => {
    const { row, column } = input("filter.owner");
    expect(hasOwnCells(made, with_(row, column, "Ana"))).toBe(false);
  });

  it("are texts beside the report", () => {
    expect(hasOwnCells(made, with_(5, 17, "call Ana"))).toBe(true);
  });

  it("are figures put in place of the report's", () => {
    expect(hasOwnCells(made, with_(7, 1, 99))).toBe(true);
  });
});

describe("the user's choices", () => {
  it("are none on an untouched sheet", () => {
    expect(choicesOf(made, sheet())).toEqual(new Map());
  });

  it("are the contents of the cells that changed", () => {
    const { row, column } = input("periodFrom");
    expect(choicesOf(made, with_(row, column, 46_023))).toEqual(new Map([["periodFrom", 46_023]]));
  });

  it("stay choices at the next refresh", () => {
    const { row, column } = input("filter.owner");
    const chosen = with_(row, column, "Ana");
    const again = recordPlan("sheet", plan, "live", chosen, new Set(["filter.owner"]));
    expect(choicesOf(again, chosen)).toEqual(new Map([["filter.owner", "Ana"]]));
  });
});
