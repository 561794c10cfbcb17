/** The texts of the report sheet beside the common ones: the largest part, and only needed once a report is made. */
import { common } from "./common";
import { report as en } from "./en/report";
import { report as ro } from "./ro/report";
import { report as sv } from "./sv/report";
import { translatorsOf } from "./translator";

/** Translates every text of the add-in. */
export const reportTranslator = translatorsOf({
  en: { ...common.en, report: en },
  sv: { ...common.sv, report: sv },
  ro: { ...common.ro, report: ro },
});

export type TranslateReport = ReturnType<typeof reportTranslator>;
