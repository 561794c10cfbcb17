export { addHistoryRow } from "./add-row";
export { findHistoryRow, removeHistoryRow } from "./remove-row";
export type { HistoryNote, HistoryRemoval } from "./types";
