export { translator } from "./common";
export { formatter } from "./format";
export { languageOf } from "./language";
export { loadPaneTranslator } from "./pane";
export { reportTranslator } from "./report";
export { LANGUAGES } from "./types";
export { UserError } from "./user-error";

export type { Translate } from "./common";
export type { Formatter } from "./format";
export type { TextKey, TranslatePane } from "./pane";
export type { TranslateReport } from "./report";
export type { TextParameters } from "./translator";
export type { Language } from "./types";
export type { ErrorDetails, ErrorKey } from "./user-error";
