import { hasOwnCells } from "../../../src/excel/report-sheet/own-cells";
import { choicesOf, recordOf, recordPlan } from "../../../src/excel/report-sheet/record";
import { cellMatrix, extentOf } from "../../../src/excel/write-plan/cells";
import { buildPlan, type Area } from "../../../src/report";
import { referenceInput } from "../../report/reference";

const plan = buildPlan(referenceInput);

/** The sheet as it is read back: blanks for cells that were left alone. */
const sheet = () => ({
  row: 0,
  column: 0,
  formulas: cellMatrix(plan, "live").map((line) => line.map((cell) => cell ?? "")),
});
const known = { sheetId: "sheet", tables: [], ownWidths: [], sheetNames: [], figures: {} };
const written = (content = sheet()) => ({
  content,
  widths: plan.columnWidths,
  charts: new Map(),
});
const made = recordPlan(known, plan, "live", new Set(), written());
const isOwn = (content: ReturnType<typeof sheet>, spilled: Area[] = [], within?: Area) =>
  hasOwnCells({ made, content, spilled }, within);
const with_ = (row: number, column: number, cell: string | number) => {
  const content = sheet();
  content.formulas[row] ??= [];
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
    expect(isOwn(sheet())).toBe(false);
  });

  it("are not what a formula fills, be it wider or longer than when it was written", () => {
    const { area } = plan.spills.find(({ area }) => area.columns > 1)!;
    const grown = { ...area, rows: area.rows + 5, columns: area.columns + 1 };
    const [row, column] = [area.row + grown.rows - 1, area.column + area.columns];
    expect(isOwn(with_(row, column, "Discovery"), [grown])).toBe(false);
    expect(isOwn(with_(row, column, "Discovery"), [area])).toBe(true);
  });

  it("are what stands in the room that is kept for a formula and that it does not fill", () => {
    const { area, reserved } = plan.spills[0]!;
    const note = with_(reserved.row + reserved.rows - 1, reserved.column, "ask Ana");
    expect(isOwn(note, [area])).toBe(true);
    // A formula that is blocked fills nothing.
    expect(isOwn(with_(area.row + 1, area.column, "ask Ana"))).toBe(true);
  });

  it("are not what the user chose in a filter", () => {
    const { row, column } = input("filter.owner");
    expect(isOwn(with_(row, column, "Ana"))).toBe(false);
  });

  it("are texts beside the report", () => {
    expect(isOwn(with_(5, 17, "call Ana"))).toBe(true);
  });

  it("are in nobody's way beside and below the report", () => {
    const { rows, columns } = extentOf(plan);
    expect(isOwn(with_(rows + 1, 1, "below"))).toBe(false);
    expect(isOwn(with_(3, columns + 1, "beside"))).toBe(false);
  });

  it("are in the way where the next report reaches them", () => {
    const { rows } = extentOf(plan);
    const larger = { ...extentOf(plan), rows: rows + 5 };
    expect(isOwn(with_(rows + 1, 1, "below"), [], larger)).toBe(true);
  });

  it("are not the formulas after a table or column was renamed", () => {
    const content = sheet();
    content.formulas = content.formulas.map((line) =>
      line.map((cell) =>
        typeof cell === "string" && cell.startsWith("=")
          ? cell.replaceAll("Leads[Amount]", "Deals[Value '[kr']]").replaceAll("Stages", "Steps")
          : cell
      )
    );
    expect(content).not.toEqual(sheet());
    expect(isOwn(content)).toBe(false);
  });

  it("are figures put in place of the report's", () => {
    expect(isOwn(with_(7, 1, 99))).toBe(true);
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
    const again = recordPlan(known, plan, "live", new Set(["filter.owner"]), written(chosen));
    expect(choicesOf(again, chosen)).toEqual(new Map([["filter.owner", "Ana"]]));
  });
});
