/**
 * The errors Excel answers a batch with: codes of Excel.ErrorCodes and the wording of Excel on the web
 * (Office Add-ins documentation, "Error handling with the application-specific JavaScript APIs").
 */

const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  FormulaLengthExceedsLimit:
    "The number of characters in the formula exceeds the maximum limit allowed.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** Stops a batch; `code` and `message` are what the add-in's `catch` receives. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = MESSAGES[code]
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** A member that this host does not have, or that is newer than the requirement sets it offers. */
export function apiNotFound(member: string, since?: string): ApiError {
  const reason = since ? ` It needs ExcelApi ${since}, which is not offered here.` : "";
  return new ApiError("ApiNotFound", `${MESSAGES.ApiNotFound} (${member})${reason}`);
}
