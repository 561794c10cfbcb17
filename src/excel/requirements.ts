/**
 * Members of Office.js that the manifest does not require: each is used only where the running Excel has it.
 * The manifest's own sets need no guard. Its ExcelApi 1.12 tells what formulas spill, and came to Excel with the same
 * version (2008) as its CustomFunctionsRuntime 1.3.
 */
const OPTIONAL_SETS = {
  /** Excel.RunOptions.mergeUndoGroup. */
  mergeUndoGroup: "1.20",
} as const;

export type OptionalFeature = keyof typeof OPTIONAL_SETS;

/** Whether the running Excel has an optional feature. */
export function isSupported(feature: OptionalFeature): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", OPTIONAL_SETS[feature]);
}
