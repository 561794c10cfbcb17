/**
 * "Create custom functions in Excel": parameter options, errors, dynamic arrays; "How to correct a #BUSY!
 * error". `acceptsErrors` is the metadata's allowErrorForDataTypeAny.
 */
import type {
  ArgumentValue,
  FunctionDeclaration,
  FunctionResult,
} from "../../../src/workbench/engine/engine";
import { openBook, type Book } from "./book";

type Parameter = [name: string, kind?: "matrix" | "scalar", type?: string, optional?: "optional"];

const declare = (
  id: string,
  parameters: Parameter[],
  acceptsErrors = false
): FunctionDeclaration => ({
  id,
  name: `PIPELINE.${id}`,
  description: "",
  parameters: parameters.map(([name, kind, type = "any", optional]) => ({
    name,
    matrix: kind === "matrix",
    optional: optional === "optional",
    type,
  })),
  returnsMatrix: true,
  acceptsErrors,
});

interface Call {
  readonly id: string;
  readonly args: readonly ArgumentValue[];
  readonly caller: string;
}

/** Registers one function; its calls are noted. */
function register(
  book: Book,
  declaration: FunctionDeclaration,
  answer: (...args: ArgumentValue[]) => FunctionResult | Promise<FunctionResult>
): Call[] {
  const calls: Call[] = [];
  book.engine.registerFunctions([declaration], async ({ id }, args, caller) => {
    calls.push({ id, args, caller });
    return answer(...args);
  });
  return calls;
}

const settled = (book: Book) => book.engine.settle({ functions: true });

const double = (cells: ArgumentValue) =>
  (cells as number[][]).map((row) => row.map((value) => value * 2));

test("a result spills; until it comes the cell and its readers show #BUSY!", async () => {
  const book = openBook();
  book.addDeals();
  register(book, declare("DOUBLE", [["values", "matrix"]]), double);
  book.set("G1", "=PIPELINE.DOUBLE(Deals[Value])");
  book.set("I1", '=IFERROR(SUM(G1:G3),"caught")');
  expect([book.value("G1"), book.value("I1")]).toEqual(["#BUSY!", "#BUSY!"]);
  await settled(book);
  expect(book.values("G1:G4")).toEqual([[200], [400], [600], [null]]);
  expect(book.value("I1")).toBe(1200);
});

test("names are written in any case, nested in formulas and in each other", async () => {
  const book = openBook();
  register(book, declare("ADD", [["a"], ["b"]]), (a, b) => Number(a) + Number(b));
  book.type("A1", [
    ["=pipeline.add(1,2)*10"],
    ["=PIPELINE.ADD(PIPELINE.ADD(1,2),PIPELINE.ADD(3,4))"],
    ['=LET(t,PIPELINE.ADD(1,1),IF(t=2,"two",t))'],
  ]);
  await settled(book);
  expect(book.values("A1:A3")).toEqual([[30], [10], ["two"]]);
});

test("formulas of the same words calculate alike", async () => {
  const book = openBook();
  const formula = '=IFERROR(LET(t,{1,2},IF(t=2,"two",t)),"–")';
  book.type("A1", [[formula], [formula], [formula]]);
  await settled(book);
  expect(book.values("A1:B3")).toEqual([
    [1, "two"],
    [1, "two"],
    [1, "two"],
  ]);
});

test("arguments arrive as in Excel: arrays, single cells, blanks, booleans, omitted ones", async () => {
  const book = openBook();
  book.type("A1", [
    [true, "x"],
    ["", 5],
  ]);
  const parameters: Parameter[] = [
    ["a", "matrix"],
    ["b", "scalar", "any", "optional"],
    ["c", "matrix", "any", "optional"],
    ["d", "scalar", "any", "optional"],
  ];
  const calls = register(book, declare("TAKE", parameters), () => 1);
  book.type("D1", [
    ["=PIPELINE.TAKE(A1:B2)"],
    ["=PIPELINE.TAKE(B2,A2,,7)"],
    ["=PIPELINE.TAKE({1,2},TRUE)"],
    ['=PIPELINE.TAKE(B1:B1="x","")'],
  ]);
  await settled(book);
  expect(calls.map(({ args }) => args)).toEqual([
    [
      [
        [true, "x"],
        [null, 5],
      ],
      undefined,
      undefined,
      undefined,
    ],
    [[[5]], null, undefined, 7],
    [[[1, 2]], true, undefined, undefined],
    [[[true]], "", undefined, undefined],
  ]);
  expect(calls[0]?.caller).toBe("Sheet1!D1");
});

test("a missing argument or one of the wrong type is #VALUE! without a call", async () => {
  const book = openBook();
  const calls = register(book, declare("HALF", [["x", "scalar", "number"]]), (x) => Number(x) / 2);
  book.type("A1", [
    ["=PIPELINE.HALF()"],
    ['=PIPELINE.HALF("abc")'],
    ['=PIPELINE.HALF("8")'],
    ["=PIPELINE.HALF(1,2)"],
  ]);
  await settled(book);
  expect(book.values("A1:A4")).toEqual([["#VALUE!"], ["#VALUE!"], [4], ["#VALUE!"]]);
  expect(calls).toHaveLength(1);
});

test("an error in an argument is the result, unless the function takes errors", async () => {
  const book = openBook();
  book.type("A1", [[1], ["=1/0"]]);
  const without = register(book, declare("STRICT", [["v", "matrix"]]), () => 1);
  const withErrors = register(book, declare("LENIENT", [["v", "matrix"]], true), () => 1);
  book.type("C1", [["=PIPELINE.STRICT(A1:A2)"], ["=PIPELINE.LENIENT(A1:A2)"]]);
  await settled(book);
  expect(book.values("C1:C2")).toEqual([["#DIV/0!"], [1]]);
  expect(without).toHaveLength(0);
  expect(withErrors[0]?.args).toEqual([[[1], [{ error: "#DIV/0!" }]]]);
});

test("an error comes with its message, can be caught, and may be part of an array", async () => {
  const book = openBook();
  const error = { error: "#N/A", message: "no data for the question" };
  register(book, declare("FAIL", [["array"]]), (array) => (array ? [[1, error]] : error));
  book.type("A1", [
    ["=PIPELINE.FAIL(FALSE)", "=IFNA(PIPELINE.FAIL(FALSE),0)"],
    ["=PIPELINE.FAIL(TRUE)", null],
  ]);
  await settled(book);
  const rect = { row: 0, column: 0, rows: 2, columns: 2 };
  expect(book.engine.read(book.sheet, rect)).toEqual([
    [error, 0],
    [1, error],
  ]);
});

test("a host that fails gives #VALUE! with what went wrong", async () => {
  const book = openBook();
  register(book, declare("BROKEN", []), () => Promise.reject(new Error("connection lost")));
  book.set("A1", "=PIPELINE.BROKEN()");
  await settled(book);
  expect(book.engine.read(book.sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
    [{ error: "#VALUE!", message: "connection lost" }],
  ]);
});

test("a call that never answers holds up nothing else", async () => {
  const book = openBook();
  register(book, declare("HANG", []), () => new Promise<FunctionResult>(() => undefined));
  register(book, declare("QUICK", []), () => 5);
  book.type("A1", [["=PIPELINE.HANG()"], ["=PIPELINE.QUICK()"], ["=1+1"]]);
  expect(await book.evaluate("=PIPELINE.QUICK()+1")).toBe(6);
  expect(book.values("A1:A3")).toEqual([["#BUSY!"], [5], [2]]);
  book.set("A1", "");
  await settled(book);
});

test("calls run side by side", async () => {
  const book = openBook();
  let running = 0;
  let most = 0;
  let release = () => undefined as void;
  const gate = new Promise<void>((resolve) => (release = resolve));
  register(book, declare("WAIT", [["n"]]), async (n) => {
    most = Math.max(most, ++running);
    if (running === 10) release();
    await gate;
    return Number(n);
  });
  book.type(
    "A1",
    Array.from({ length: 10 }, (_, i) => [`=PIPELINE.WAIT(${i})`])
  );
  await settled(book);
  expect(most).toBe(10);
  expect(book.values("A1:A10").flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("equal arguments are asked for once, until everything is recalculated", async () => {
  const book = openBook();
  book.addDeals();
  const calls = register(book, declare("DOUBLE", [["values", "matrix"]]), double);
  book.type("G1", [
    ["=SUM(PIPELINE.DOUBLE(Deals[Value]))"],
    ["=MAX(PIPELINE.DOUBLE(Deals[Value]))"],
  ]);
  await settled(book);
  expect(calls).toHaveLength(1);
  book.set("A2", "other cell");
  book.set("C2", 150);
  await settled(book);
  expect(calls).toHaveLength(2);
  book.set("C2", 100);
  await settled(book);
  expect(calls).toHaveLength(2);
  expect(book.values("G1:G2")).toEqual([[1200], [600]]);
  book.engine.recalculate();
  await settled(book);
  expect(calls).toHaveLength(3);
});

test("an array for a parameter of one value calls the function for each element", async () => {
  const book = openBook();
  book.type("A1", [[1], [2], [3]]);
  register(book, declare("ADD", [["a"], ["b"]]), (a, b) => Number(a) + Number(b));
  book.set("C1", "=PIPELINE.ADD(A1:A3,{10,20})");
  await settled(book);
  expect(book.values("C1:D3")).toEqual([
    [11, 21],
    [12, 22],
    [13, 23],
  ]);
});

test("a formula is evaluated with its custom functions, without traces", async () => {
  const book = openBook();
  book.addDeals();
  register(book, declare("DOUBLE", [["values", "matrix"]]), double);
  const used = book.engine.usedRange(book.sheet, false);
  expect(await book.evaluate("=PIPELINE.DOUBLE(Deals[Value])")).toEqual([[200], [400], [600]]);
  expect(book.engine.usedRange(book.sheet, false)).toEqual(used);
});

test("a function that is not registered is #NAME?", async () => {
  const book = openBook();
  book.set("A1", "=PIPELINE.LATER()");
  expect(book.value("A1")).toBe("#NAME?");
  register(book, declare("LATER", []), () => 7);
  await settled(book);
  expect(book.value("A1")).toBe(7);
});
