/** A workbook in memory behind the functions of src/excel that the pane calls; tests mock that module with it. */
import { followRenames, withHistory, withLeadsTable } from "../../src/excel/configuration";
import { mappingFor } from "../../src/excel/session";
import { parseConfiguration, type Configuration } from "../../src/excel/configuration-schema";
import { nextTask } from "../../src/excel/next-task";
import { otherTables } from "../../src/excel/other-tables";
import { notices } from "../../src/excel/notices";
import { validSheetName, validTableName } from "../../src/excel/valid-names";
import type { Conversion } from "../../src/excel/convert-amounts";
import type { Rate } from "../../src/excel/rates";
import type { NewTable } from "../../src/excel/create-table";
import * as language from "../../src/excel/language";
import { toUserMessage } from "../../src/excel/to-user-message";
import type { AppliedFixes } from "../../src/excel/fixes";
import type { SnapshotCells, SnapshotSummary } from "../../src/excel/snapshots";
import type { LeadPlace } from "../../src/excel/leads-rows";
import type { StageMove, WrittenMove } from "../../src/excel/move-lead";
import type { HistoryRemoval } from "../../src/excel/stage-history";
import type { ReportWork } from "../../src/excel/build-report";
import type { ReportState } from "../../src/excel/report-state";
import type { LongWork, TableInfo } from "../../src/excel/types";
import type { Targets } from "../../src/excel/targets";
import { serialOfIsoDate, today } from "../../src/excel/serial-dates";
import {
  recogniseColumns,
  type Fix,
  type Mapping,
  type RawTable,
  type StageRow,
} from "../../src/leads";
import { UserError } from "../../src/locales";
import { leads, stages } from "../functions/reference-tables";

const flat = (column: unknown[][]): unknown[] => column.map(([cell]) => cell);

/** The twelve reference leads with a column for each field they have. */
export const LEADS: RawTable = {
  name: "Leads",
  headers: [
    ...["ID", "Owner", "Source", "Amount", "Stage", "Last stage", "Created", "Entered stage"],
    ...["Expected close", "Closed", "Loss reason"],
  ],
  columns: [
    ...[leads.id, leads.owner, leads.source, leads.amount, leads.stage, leads.lastStage],
    ...[leads.created, leads.entered, leads.expected, leads.closed, leads.reason],
  ].map(flat),
};

export const STAGES: readonly StageRow[] = stages.map(([stage, probability, days, type]) => ({
  stage: String(stage),
  probability: Number(probability),
  ...(days !== "" && { expectedDays: Number(days) }),
  type: type as StageRow["type"],
}));

interface Workbook {
  tables: TableInfo[];
  contents: RawTable[];
  configuration: Configuration;
  stages: readonly StageRow[] | undefined;
  targets: Targets;
}

export const infoOf = (table: RawTable, sheet = "Data"): TableInfo => ({
  id: `{${table.name}}`,
  name: table.name,
  sheet,
  rowCount: table.columns[0]?.length ?? 0,
  headers: table.headers,
});

const empty = (): Workbook => ({
  tables: [],
  contents: [],
  configuration: parseConfiguration(undefined),
  stages: undefined,
  targets: { goals: { quotaPeriod: "quarter" }, quotas: [] },
});

let workbook = empty();

/** Begins with a workbook that has these tables, settings and stages, and forgets earlier calls. */
export function openWorkbook(
  contents: RawTable[] = [],
  rest: Partial<Pick<Workbook, "configuration" | "stages" | "targets">> = {}
): void {
  jest.clearAllMocks();
  notices.dismiss();
  workbook = { ...empty(), contents, tables: contents.map((table) => infoOf(table)), ...rest };
}

/** Adds a table to the workbook. */
function addTable(table: RawTable, sheet?: string): void {
  const { contents, tables } = workbook;
  workbook = {
    ...workbook,
    contents: [...contents, table],
    tables: [...tables, infoOf(table, sheet)],
  };
}

/** Adds a column at the end of a table. */
function addColumn(
  name: string,
  header: string,
  cells: (table: RawTable) => readonly unknown[]
): void {
  const contents = workbook.contents.map((table) =>
    table.name === name
      ? { ...table, headers: [...table.headers, header], columns: [...table.columns, cells(table)] }
      : table
  );
  workbook = { ...workbook, contents, tables: contents.map((table) => infoOf(table)) };
}

/** A workbook in which everything is set up for the reference leads. */
export function openReadyWorkbook(): void {
  openWorkbook([LEADS], { configuration: configured(), stages: STAGES });
}

/** A configuration that remembers how the reference leads are read. */
export const configured = (
  mapping: Mapping = { stage: "Stage", amount: "Amount", owner: "Owner" }
): Configuration => withLeadsTable(parseConfiguration(undefined), infoOf(LEADS), mapping);

/** The configuration of a workbook in which the add-in is new. */
export const unconfigured = (): Configuration => parseConfiguration(undefined);

export const excel = {
  ...language,
  mappingFor,
  withHistory,
  withLeadsTable,
  nextTask,
  notices,
  otherTables,
  toUserMessage,
  readWorkbook: jest.fn(async () => ({
    tables: workbook.tables,
    configuration: followRenames(workbook.configuration, workbook.tables),
    stages: workbook.stages,
  })),
  loadConfiguration: jest.fn(async () => workbook.configuration),
  updateConfiguration: jest.fn(async (change: (known: Configuration) => Configuration) => {
    workbook = { ...workbook, configuration: change(workbook.configuration) };
    return workbook.configuration;
  }),
  readStages: jest.fn(async () => workbook.stages),
  writeStages: jest.fn(async (rows: readonly StageRow[]) => {
    workbook = { ...workbook, stages: rows };
  }),
  serialOfIsoDate,
  today,
  watchTables: jest.fn(async (_onChange: () => void) => jest.fn(async () => undefined)),
  openSession: jest.fn(async () => {
    const [table] = workbook.contents;
    if (!table) throw new UserError("noTables");
    const recognition = recogniseColumns(table);
    return {
      configuration: workbook.configuration,
      table: infoOf(table),
      // Each reading is an object of its own.
      data: { ...table },
      recognition,
      mapping: recognition.mapping,
      stages: workbook.stages ?? [],
      origin: { stagesTable: "Stages" },
    };
  }),
  validSheetName,
  validTableName,
  createTable: jest.fn(async ({ sheet, name, columns }: NewTable, _work?: LongWork) => {
    const table = {
      name,
      headers: columns.map(({ header }) => header),
      columns: columns.map(({ cells }) => cells),
    };
    addTable(table, sheet);
    return { id: `{${name}}`, name, sheet };
  }),
  readRates: jest.fn(async (): Promise<Rate[] | undefined> => undefined),
  joinStatus: jest.fn(async (name: string, stage: string, status: string) => {
    const header = "Stage and result";
    // As the formula gives it: the status of closed leads, the stage of all others.
    addColumn(name, header, ({ headers, columns }) => {
      const statuses = columns[headers.indexOf(status)]!;
      const stages = columns[headers.indexOf(stage)]!;
      return statuses.map((cell, row) => (cell === "Open" ? stages[row] : cell));
    });
    return header;
  }),
  convertAmounts: jest.fn(async ({ table, amount, base }: Conversion) => {
    const header = `${amount} (${base})`;
    addColumn(table, header, ({ headers, columns }) => columns[headers.indexOf(amount)]!);
    return header;
  }),
  tableFromSelection: jest.fn(async () => {
    addTable(LEADS);
    return LEADS.name;
  }),
  readTable: jest.fn(async (name: string, _options?: object): Promise<RawTable> => {
    const found = workbook.contents.find((table) => table.name === name);
    if (!found) throw new Error(`There is no table ${name} in this test.`);
    return found;
  }),
  buildReport: jest.fn(async (_options: object, _work: ReportWork) => ({
    sheet: "Pipeline report",
  })),
  readReportState: jest.fn(async (): Promise<ReportState> => ({
    report: undefined,
    snapshots: [],
    hasQuotas: false,
  })),
  leadsFingerprint: jest.fn(async (data: RawTable) => `${data.columns[0]?.length} leads`),
  keepReport: jest.fn(async () => ({ sheet: "Pipeline report 2026-06-30" })),
  removeReport: jest.fn(async (): Promise<{ kept?: string }> => ({})),
  withoutFormulas: jest.fn(async (_table: string, fixes: readonly Fix[]) => fixes),
  applyFixes: jest.fn(
    async (table: string, _mapping: Mapping, fixes: readonly Fix[]): Promise<AppliedFixes> => {
      const cells = fixes.flatMap(({ header, changes }) =>
        changes.flatMap(({ before: from, after: to, rows }) =>
          rows.map((row) => ({
            header,
            row,
            from,
            to,
            lead: "",
            hadFormat: undefined,
            format: () => undefined,
          }))
        )
      );
      return { table, anchors: [], cells, skipped: 0 };
    }
  ),
  undoFixes: jest.fn(async (_applied: AppliedFixes) => 0),
  formulaSigns: jest.fn(async () => ({ argument: ",", decimal: "." })),
  insertFormula: jest.fn(async (_formula: string) => ({ sheet: "Data", cell: "F3" })),
  readTargets: jest.fn(async () => workbook.targets),
  writeTargets: jest.fn(async ({ goals, quotas }: Targets): Promise<Targets> => {
    const targets = { goals, quotas, ...(quotas.length > 0 && { quotasTable: "Quotas" }) };
    workbook = { ...workbook, targets };
    return targets;
  }),
  setAutoRefresh: jest.fn(async (_on: boolean) => undefined),
  summarizeSnapshots: jest.fn(
    async (_stages: readonly StageRow[]): Promise<readonly SnapshotSummary[]> => []
  ),
  listSnapshots: jest.fn(async (): Promise<number[]> => []),
  readSnapshot: jest.fn(async (_date: number): Promise<SnapshotCells> => {
    throw new Error("There is no snapshot in this test.");
  }),
  takeSnapshot: jest.fn(async () => ({ sheet: "Snapshots", date: 46_203, leads: 12 })),
  deleteSnapshot: jest.fn(async (_date: number) => undefined),
  showLead: jest.fn(async (_place: LeadPlace, _header?: string) => undefined),
  moveLead: jest.fn(async (place: LeadPlace, { from }: StageMove): Promise<WrittenMove> => {
    const before = { value: from, format: "General" };
    const after = { ...before, value: "written" };
    return { place, cells: [{ header: place.mapping.stage ?? "", before, after }] };
  }),
  undoMove: jest.fn(async (_written: WrittenMove): Promise<HistoryRemoval> => ({ kind: "none" })),
  showSheet: jest.fn(async (_name: string) => undefined),
};
