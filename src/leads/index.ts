/** Recognition of columns and stages in any leads table. */
export { FIELDS, FIELD_KINDS, REQUIRED_FIELDS } from "./fields";
export { BLANK_CHOICE, FILTER_FIELDS, filterChoices, filterLeads } from "./filter";
export { isStageTableHeader } from "./columns/header-score";
export { currenciesOf } from "./currencies";
export { recogniseColumns } from "./columns/recognise";
export { warningsOf } from "./columns/warnings";
export { checkHistory } from "./history/check-history";
export { isFromStage } from "./history/is-from-stage";
export { recogniseHistory } from "./history/recognise-history";
export { PRESET_NAMES, presetStages } from "./stages/presets";
export { proposeStages } from "./stages/propose";
export { anchorsFor, proposeFixes } from "./fixes";
export { closedTypeOf } from "./stages/vocabulary";

export type { Change, Fix, FixKind } from "./fixes";
export type { Field, FieldKind } from "./fields";
export type { FilteredLeads, FilterField, LeadFilter } from "./filter";
export type { StageType } from "../calc";
export type { HelperColumns } from "./columns/helper-columns";
export type { HistoryCheck } from "./history/check-history";
export type { HistoryMapping } from "./history/recognise-history";
export type {
  Confidence,
  FieldMatch,
  Mapping,
  PresetName,
  RawTable,
  Recognition,
  RecognitionWarning,
  RecognitionWarningCode,
  StageAssumption,
  StageDoubt,
  StageProposal,
  StageRow,
} from "./types";
