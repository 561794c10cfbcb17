/** The add-in's access to the workbook: the only folder that calls Office.js. */

// The leads table
export { listTables } from "./tables";
export { readTable } from "./read-table";
export { findCandidates, mappingFor, openSession } from "./session";
export { createTable } from "./create-table";
export { tableFromSelection } from "./table-from-selection";
export { validSheetName, validTableName } from "./valid-names";
export { convertAmounts } from "./convert-amounts";
export { joinStatus } from "./join-status";
export { readRates } from "./rates";
export { showLead } from "./leads-rows";
export { moveLead, undoMove } from "./move-lead";
export { watchTables } from "./watch-tables";

// Corrections of the leads
export { applyFixes, undoFixes, withoutFormulas } from "./fixes";

// Formulas of the user's
export { formulaSigns } from "./formula-signs";
export { insertFormula } from "./insert-formula";
export { otherTables } from "./other-tables";

// The report
export { buildReport } from "./build-report";
export { leadsFingerprint } from "./leads-fingerprint";
export { readReportState } from "./report-state";
export { keepReport } from "./report-sheet/keep";
export { removeReport } from "./report-sheet/remove";
export { setAutoRefresh, startAutoRefresh } from "./auto-refresh";

// The stage table
export { findStagesTable, readStages, readWorkbook, writeStages } from "./stages-table";

// Goals and quotas
export { readTargets, writeTargets } from "./targets";

// Snapshots of the pipeline
export {
  deleteSnapshot,
  listSnapshots,
  readSnapshot,
  summarizeSnapshots,
  takeSnapshot,
} from "./snapshots";

// What the workbook remembers
export {
  followRenames,
  loadConfiguration,
  saveConfiguration,
  updateConfiguration,
  withHistory,
  withLeadsTable,
} from "./configuration";

// The language of the user
export { chooseLanguage, chosenLanguage, currentLanguage, onLanguageChosen } from "./language";

// Around commands and pane
export { nextTask } from "./next-task";
export { notices } from "./notices";
export { serialOfIsoDate, today } from "./serial-dates";
export { showSheet } from "./show-sheet";
export { toUserMessage } from "./to-user-message";

export type { ReportState } from "./report-state";
export type { ReportOptions } from "./build-report";
export type { Configuration, ReportConfiguration } from "./configuration-schema";
export type { AppliedFixes } from "./fixes";
export type { History } from "./configuration";
export type { Conversion } from "./convert-amounts";
export type { NewTable } from "./create-table";
export type { Rate } from "./rates";
export type { LeadPlace } from "./leads-rows";
export type { StageMove, WrittenMove } from "./move-lead";
export type { HistoryNote, HistoryRemoval } from "./stage-history";
export type { Notice } from "./notices";
export type { ReadOptions } from "./read-table";
export type { RemovedReport } from "./report-sheet/remove";
export type { Candidate, Session } from "./session";
export type { SnapshotCells } from "./snapshots";
export type { SnapshotSummary } from "./snapshots";
export type { StagesTable, WorkbookInfo } from "./stages-table";
export type { Goals, Quota, Targets } from "./targets";
export type { UserMessage } from "./to-user-message";
export type { LongWork, TableInfo } from "./types";
