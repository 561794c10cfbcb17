/**
 * All functions through Microsoft's runtime, on columns as people have them. Whatever comes in, a cell shows a number, a
 * text, TRUE or FALSE, or an error that says what is wrong.
 */
import type { Rect } from "../../../src/workbench/model/types";
import { DISTURBANCES, SINGLE_CELLS, SINGLE_VALUES } from "./disturbances";
import { CALLS, isRange, TABLES } from "./normal-calls";
import { complaintAbout, openExcel, watchForNulls, type Excel } from "./runtime";
import { functionsMetadata } from "../../../src/tools/functions-metadata.cjs";

/** Where the ranges of a disturbed copy of the tables lie, by how they are normally referred to. */
type Addresses = Readonly<Record<string, string>>;

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** Puts the disturbed tables side by side on a sheet of their own. */
function place({ workbook }: Excel, disturbance: string): Addresses {
  const sheet = `Sheet ${workbook.sheets().length + 1}`;
  const { id } = workbook.addSheet(sheet);
  const addresses: Record<string, string> = {};
  let column = 0;
  for (const [table, columns] of Object.entries(TABLES)) {
    const left = column;
    let height = 0;
    for (const [header, normal] of Object.entries(columns)) {
      const cells = DISTURBANCES[disturbance]!({ table, header, cells: normal });
      const rect: Rect = { row: 0, column, rows: cells.length, columns: 1 };
      workbook.engine.load(
        id,
        rect,
        cells.map((cell) => [cell])
      );
      const letter = columnName(column++);
      addresses[`${table}[${header}]`] = `'${sheet}'!${letter}1:${letter}${cells.length}`;
      height = Math.max(height, cells.length);
    }
    addresses[table] = `'${sheet}'!${columnName(left)}1:${columnName(column - 1)}${height}`;
  }
  return addresses;
}

const formula = (id: string, args: readonly string[], addresses: Addresses): string =>
  `=PIPELINE.${id}(${args.map((argument) => addresses[argument] ?? argument).join(",")})`;

/** How many arguments have to be there. */
const compulsory = new Map<string, number>();
beforeAll(async () => {
  const { functions } = await functionsMetadata();
  for (const { id, parameters } of functions) {
    compulsory.set(id, parameters.filter(({ optional }) => !optional).length);
  }
});

test("there are normal arguments for every function", () => {
  expect(Object.keys(CALLS).sort()).toEqual([...compulsory.keys()].sort());
});

describe.each(["null", "zero"] as const)("blanks arriving as %s", (blankArguments) => {
  let excel: Excel;
  let sawNull: () => boolean;
  let normal: Addresses;
  beforeAll(async () => {
    excel = await openExcel({ blankArguments });
    sawNull = watchForNulls(excel);
    normal = { ...place(excel, "columns as they are"), Blank: "Sheet1!A1" };
  });
  afterAll(() => excel.close());

  /** Asks all at once; what is wrong with the answers, by formula. */
  async function complaintsAbout(formulas: readonly string[]): Promise<string[]> {
    const answers = await Promise.all(formulas.map((one) => excel.evaluate(one)));
    const complaints = answers.flatMap((answer, index) => {
      const complaint = complaintAbout(answer);
      return complaint ? [`${formulas[index]}: ${complaint}`] : [];
    });
    return sawNull() ? [...complaints, "null, NaN or Infinity was returned"] : complaints;
  }

  test.each(Object.keys(DISTURBANCES))("%s", async (disturbance) => {
    const addresses = place(excel, disturbance);
    const formulas = Object.entries(CALLS).flatMap(([id, args]) => [
      formula(id, args, addresses),
      formula(id, args.slice(0, compulsory.get(id)), addresses),
    ]);
    expect(await complaintsAbout(formulas)).toEqual([]);
  });

  test.each(Object.entries(CALLS))("%s with other values in place of each", async (id, args) => {
    const formulas = args.flatMap((argument, position) =>
      (isRange(argument) ? SINGLE_CELLS : SINGLE_VALUES).map((value) =>
        formula(id, args.with(position, value), normal)
      )
    );
    expect(await complaintsAbout(formulas)).toEqual([]);
  });
});
