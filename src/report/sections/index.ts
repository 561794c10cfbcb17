import type { SectionName } from "../section-names";
import { breakdowns } from "./breakdowns";
import { conversion } from "./conversion";
import { dataQuality } from "./data-quality";
import { dealsToWorkOn } from "./deals";
import { forecast } from "./forecast";
import { goalPlan } from "./goal-plan";
import { keyFigures } from "./key-figures";
import { losses } from "./losses";
import { movement } from "./movement";
import { quota } from "./quota";
import { salesProcess } from "./sales-process";
import { sources } from "./sources";
import { stagesSection } from "./stages";
import { timeInStage } from "./time-in-stage";
import type { Section } from "./section";

/** What writes each section; their order is that of SECTION_NAMES or the user's. The definitions follow by themselves. */
export const SECTIONS: Readonly<Record<Exclude<SectionName, "definitions">, Section>> = {
  keyFigures,
  stages: stagesSection,
  conversion,
  timeInStage,
  forecast,
  quota,
  process: salesProcess,
  losses,
  sources,
  breakdowns,
  goalPlan,
  movement,
  deals: dealsToWorkOn,
  quality: dataQuality,
};
