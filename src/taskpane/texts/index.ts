export { loadTexts, TextsContext, useTexts } from "./TextsContext";
export type { Texts } from "./TextsContext";
export { TextsProvider } from "./TextsProvider";
