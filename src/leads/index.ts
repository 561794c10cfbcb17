/** Recognition of columns and stages in any leads table. */
export { FIELDS, FIELD_KINDS, REQUIRED_FIELDS } from "./fields";

export type { Field, FieldKind } from "./fields";
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
  StageType,
} from "./types";
