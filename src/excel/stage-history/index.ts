export { addHistoryRow } from "./add-row";
export { findHistoryRow } from "./remove-row";
export type { HistoryNote, HistoryRemoval } from "./types";
