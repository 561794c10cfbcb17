export { Busy } from "./Busy";
export type { BusyProps } from "./Busy";
