/** Snapshots of the pipeline: where every lead stood on the days they were taken. */

export { listSnapshots, readSnapshot } from "./read";
export { takeSnapshot } from "./take";

export type { SnapshotCells } from "./read";
export type { TakenSnapshot } from "./take";
