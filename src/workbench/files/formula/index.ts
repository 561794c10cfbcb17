export { mayGiveArray, needsArrayEvaluation } from "./array-formula";
export { fromFileFormula } from "./from-file";
export { toFileFormula } from "./to-file";
export { callsCustomFunction, spilledElement } from "./spilled-element";
