import { CalcError } from "../../src/calc/errors";
import { toUserMessage } from "../../src/excel";
import { UserError, translator } from "../../src/locales";

/** An error as office.js throws it. */
function excelError(code: string): Error {
  return Object.assign(new Error(`${code}: Excel's own English text`), { code, debugInfo: {} });
}

/** The codes that Excel's documentation names, but for those that only a fault of the add-in can cause. */
const CODES = [
  ...["InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "InvalidReference"],
  ...["InvalidBinding", "InvalidSelection", "ItemAlreadyExists", "InsertDeleteConflict"],
  ...["NonBlankCellOffSheet", "MergedRangeConflict", "FilteredRangeConflict"],
  ...["PivotTableRangeConflict", "RequestPayloadSizeLimitExceeded"],
  ...["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "OperationCellsExceedLimit"],
  ...["FormulaLengthExceedsLimit", "ActivityLimitReached", "MemoryLimitReached", "RequestAborted"],
  ...["GeneralException", "connectionFailure", "ApiNotFound", "ApiNotAvailable", "NotImplemented"],
  ...["UnsupportedOperation", "UnsupportedFeature", "UnsupportedSheet", "InactiveWorkbook"],
  ...["HostRestartNeeded", "EmptyChartSeries", "UndoNotSupported", "InvalidRibbonDefinition"],
];

describe.each(["en", "sv", "ro"] as const)("in %s", (language) => {
  const translate = translator(language);
  const textOf = (error: unknown): string => {
    const { key, details } = toUserMessage(error);
    return translate(`errors.${key}`, details);
  };

  it.each(CODES)("%s is told in the user's words", (code) => {
    const text = textOf(excelError(code));
    expect(text).not.toContain("Excel's own");
    expect(text).not.toContain(code);
    expect(text).toMatch(/^\p{Lu}.*[.?]$/su);
  });

  it("names what a failure is about", () =>
    expect(textOf(new UserError("sheetProtected", { sheet: "Q2" }))).toContain("Q2"));

  it("tells errors of calculation with their row and suggestion", () => {
    const details = { row: 14, name: "stage", value: "Propsal", suggestion: "Proposal" };
    const text = textOf(new CalcError("unknownStageSuggestion", details));
    expect(text).toMatch(/14.*Propsal.*Proposal/);
  });
});

it("tells errors of calculation in English as the cell does", () => {
  const error = new CalcError("stageProbability", { row: 2, value: 40 });
  const { key, details } = toUserMessage(error);
  expect(translator("en")(`errors.${key}`, details)).toBe(error.message);
});

it("tells work that the user stopped from work that failed", () =>
  expect(toUserMessage(AbortSignal.abort().reason)).toEqual({ key: "cancelled", details: {} }));

it("tells what to do where a part of the pane did not arrive", () => {
  // As webpack throws it.
  const error = Object.assign(new Error("Loading chunk 97 failed."), { name: "ChunkLoadError" });
  expect(toUserMessage(error)).toEqual({ key: "partUnavailable", details: {} });
});

it.each([
  [new TypeError("x is undefined"), "x is undefined"],
  [excelError("PropertyNotLoaded"), "PropertyNotLoaded: Excel's own English text"],
  ["plain text", "plain text"],
])("passes on what %s says, because that is a fault to report", (error, message) =>
  expect(toUserMessage(error)).toEqual({ key: "unexpected", details: { message } })
);
