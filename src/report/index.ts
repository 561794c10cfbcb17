/** The one-click report as a plan of plain data. */
export { lackOf, sectionsToMake } from "./availability";
export { buildPlan, planReport } from "./build-plan";
export { REPORT_PERIODS } from "./periods";
export { rateDigits } from "./rates";
export { FUNNEL_KINDS } from "./report";
export { GOAL_CELLS } from "./revenue-goal";
export { arrangeSections, onlySections, SECTION_NAMES } from "./section-names";
export { LOOKS, COLORS } from "./sheet/looks";
export {
  absoluteAddressOf,
  addressOf,
  areaOf,
  columnLetters,
  contains,
  overlap,
} from "./sheet/areas";
export { DEFAULT_ROW_HEIGHT } from "./sheet/sheet-builder";
export { CellError } from "./expression";
export { ENGLISH_SIGNS, ownFormula } from "./own-formula";
export { SHEET } from "./plan";

export type { Lack, Sources } from "./availability";
export type { SectionStep } from "./build-plan";
export type { CellValue } from "./expression";
export type { FormulaSigns, OtherTables, OwnFormula } from "./own-formula";
export type {
  Area,
  Plan,
  PlanCell,
  PlanChart,
  PlanHighlight,
  PlanInput,
  PlanLook,
  PlanSeries,
  PlanSpill,
} from "./plan";
export type { ReportPeriod } from "./periods";
export type { FunnelKind, ReportInput, ReportMode, SnapshotsTable } from "./report";
export type { SectionChoice, SectionName } from "./section-names";
export type { Look, LookStyle } from "./sheet/looks";
