/** Snapshots of the pipeline: where every lead stood on the days they were taken. */

export { deleteSnapshot } from "./delete";
export { listSnapshots, readSnapshot, summarizeSnapshots } from "./read";
export { takeSnapshot } from "./take";

export type { SnapshotCells } from "./read";
export type { SnapshotSummary } from "./summaries";
export type { TakenSnapshot } from "./take";
