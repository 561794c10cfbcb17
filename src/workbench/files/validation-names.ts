/** Excel's names for what may be entered in a cell → the file's. */

/** Kinds of Excel.DataValidationRule. */
export const VALIDATION_KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
} as const;

/** Excel.DataValidationOperator. */
export const VALIDATION_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** Excel.DataValidationAlertStyle. */
export const ALERT_STYLES = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
} as const;
