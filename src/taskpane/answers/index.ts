export { useAnswer } from "./useAnswer";
export type { Answer } from "./useAnswer";
export type { Ask, Steps } from "./inTurns";
