export { anchorsFor } from "./anchors";
export { proposeFixes } from "./propose";
export type { Change, Fix, FixKind } from "./types";
