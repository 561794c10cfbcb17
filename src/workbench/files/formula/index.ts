export { mayGiveArray } from "./array-formula";
export { fromFileFormula } from "./from-file";
export { toFileFormula } from "./to-file";
