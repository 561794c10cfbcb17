/** The texts of the grid's own menus and tips, by the paths that the grid library gives them. */
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import type { Locale } from "..";
import { ro } from "./ro";
import { sv } from "./sv";

export interface GridTexts {
  readonly [key: string]: string | GridTexts;
}

const ENGLISH = Object.assign(
  {},
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi
) as unknown as GridTexts;

/** What is seen in daily use is translated; the rest stays English. */
const TRANSLATIONS: Readonly<Record<Locale, GridTexts>> = { "en-US": {}, "sv-SE": sv, "ro-RO": ro };

export const gridTexts = (locale: Locale): GridTexts => merge(ENGLISH, TRANSLATIONS[locale]);

function merge(base: GridTexts, changes: GridTexts): GridTexts {
  const merged: Record<string, string | GridTexts> = { ...base };
  for (const [key, change] of Object.entries(changes)) {
    const kept = base[key];
    merged[key] =
      typeof change === "object" && typeof kept === "object" ? merge(kept, change) : change;
  }
  return merged;
}
