/**
 * Members of Office.js that the manifest does not require: each is used only where the running Excel has it.
 * The manifest's own sets (ExcelApi 1.9) need no guard.
 */
const OPTIONAL_SETS = {
  /** Excel.RunOptions.mergeUndoGroup. */
  mergeUndoGroup: "1.20",
  /** Excel.Range.hasSpill. */
  spill: "1.12",
  /** Excel.Application.decimalSeparator. */
  decimalSeparator: "1.11",
} as const;

export type OptionalFeature = keyof typeof OPTIONAL_SETS;

/** Whether the running Excel has an optional feature. */
export function isSupported(feature: OptionalFeature): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", OPTIONAL_SETS[feature]);
}
