import { CalcError } from "../calc";
import { UserError, type ErrorDetails, type ErrorKey } from "../locales";
import { codeOf } from "./run";

export interface UserMessage {
  /** Of the text `errors.<key>`. */
  readonly key: ErrorKey;
  readonly details: ErrorDetails;
}

/** What the user is told for each code with which Excel can fail; see OfficeExtension.Error. */
const TEXT_OF_CODE = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "protectedArea",
  ItemNotFound: "somethingGone",
  InvalidReference: "somethingGone",
  InvalidBinding: "somethingGone",
  InvalidSelection: "somethingGone",
  ItemAlreadyExists: "nameTaken",
  InsertDeleteConflict: "areaOccupied",
  NonBlankCellOffSheet: "areaOccupied",
  MergedRangeConflict: "areaOccupied",
  FilteredRangeConflict: "areaOccupied",
  PivotTableRangeConflict: "areaOccupied",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  FormulaLengthExceedsLimit: "tooLarge",
  ActivityLimitReached: "excelBusy",
  MemoryLimitReached: "outOfMemory",
  RequestAborted: "excelBusy",
  GeneralException: "excelBusy",
  connectionFailure: "excelBusy",
  ApiNotFound: "excelTooOld",
  ApiNotAvailable: "excelTooOld",
  NotImplemented: "excelTooOld",
  UnsupportedOperation: "excelTooOld",
  UnsupportedFeature: "excelTooOld",
  UnsupportedSheet: "chartSheet",
  InactiveWorkbook: "workbookInactive",
  HostRestartNeeded: "restartExcel",
  EmptyChartSeries: "emptyChart",
  UndoNotSupported: "noUndo",
  InvalidRibbonDefinition: "restartExcel",
} as const satisfies Record<string, ErrorKey>;

/**
 * What to tell the user about any error: its text's key and what fills the text's gaps. Errors that are not the
 * user's to solve end in "unexpected" with the original message, which is what a report of the fault needs.
 */
export function toUserMessage(error: unknown): UserMessage {
  if (error instanceof UserError || error instanceof CalcError) {
    return { key: error.key, details: error.details };
  }
  if (isNamed(error, "AbortError")) return { key: "cancelled", details: {} };
  // As webpack names it: the script of a view was not there to be had.
  if (isNamed(error, "ChunkLoadError")) return { key: "partUnavailable", details: {} };
  const code = codeOf(error);
  if (code !== undefined && code in TEXT_OF_CODE) {
    return { key: TEXT_OF_CODE[code as keyof typeof TEXT_OF_CODE], details: {} };
  }
  return { key: "unexpected", details: { message: messageOf(error) } };
}

const isNamed = (error: unknown, name: string): boolean =>
  typeof error === "object" && error !== null && "name" in error && error.name === name;

const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
