export { languageOf } from "./language";
export { translator } from "./translator";
export { formatter } from "./format";
export { UserError } from "./user-error";

export type { Formatter } from "./format";
export type { TextKey, TextParameters, Translate } from "./translator";
export { LANGUAGES } from "./types";
export type { Language } from "./types";
export type { ErrorDetails, ErrorKey } from "./user-error";
