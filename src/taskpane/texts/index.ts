export { TextsContext, textsIn, useTexts } from "./TextsContext";
export type { Texts } from "./TextsContext";
