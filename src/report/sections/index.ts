import { breakdowns } from "./breakdowns";
import { conversion } from "./conversion";
import { dataQuality } from "./data-quality";
import { forecast } from "./forecast";
import { head } from "./head";
import { keyFigures } from "./key-figures";
import { losses } from "./losses";
import { movement } from "./movement";
import { salesProcess } from "./sales-process";
import { sources } from "./sources";
import { stagesSection } from "./stages";
import type { Section } from "./section";

/** The sections in the order in which they stand on the sheet; definitions follow. */
export const SECTIONS: readonly Section[] = [
  head,
  keyFigures,
  stagesSection,
  conversion,
  forecast,
  salesProcess,
  losses,
  sources,
  breakdowns,
  movement,
  dataQuality,
];
