export { Failure } from "./Failure";
export type { FailureProps } from "./Failure";
