import { createTable, today, type LongWork } from "../../excel";
import { FIELDS, type Field, type Mapping, type StageRow } from "../../leads";
import { cellsOfCsv, openCsv, type CsvCell, type CsvFile } from "../../leads/csv";
import type { Texts } from "../texts";

/** Made by src/tools/make-sample-leads.mjs, served beside the pane. */
const FILES = { leads: "assets/sample-leads.csv", stages: "assets/sample-stages.csv" };
/** The day on which the sample leads are as their file says: 30 June 2026. */
const SAMPLE_DAY = 46_203;

/** The fields that the sample's columns hold; its only other column is the company. */
const FIELD_OF: Readonly<Record<string, Field>> = {
  "Lead ID": "id",
  Owner: "owner",
  Source: "source",
  Segment: "segment",
  Product: "product",
  Stage: "stage",
  Amount: "amount",
  Created: "created",
  "Entered stage": "entered",
  "Expected close": "expected",
  Closed: "closed",
  "Last stage": "lastStage",
  "Loss reason": "reason",
  "Last activity": "lastActivity",
};
const STAGE_KEYS = {
  Qualification: "qualification",
  Discovery: "discovery",
  Proposal: "proposal",
  Negotiation: "negotiation",
  "Closed Won": "closedWon",
  "Closed Lost": "closedLost",
} as const;

export interface Sample {
  readonly table: { readonly id: string; readonly name: string };
  readonly mapping: Mapping;
  readonly stages: readonly StageRow[];
}

/** Writes the sample leads as a table on a new sheet, in the user's language and as if they were of today. */
export async function makeSample({ t, format }: Texts, work: LongWork): Promise<Sample> {
  const open = async (url: string): Promise<CsvFile> =>
    openCsv(await fetchBytes(url, work.signal), {}, { unnamed: String, locale: format.locale });
  const leads = await open(FILES.leads);
  const stages = await open(FILES.stages);
  const cells = await cellsOfCsv(leads, work);
  const translated = (cell: CsvCell): string => {
    const key = STAGE_KEYS[cell as keyof typeof STAGE_KEYS];
    return key ? t(`pane.sample.stages.${key}`) : String(cell);
  };
  const days = today() - SAMPLE_DAY;
  const columns = leads.columns.map(({ header, kind, format: numberFormat }, index) => {
    const field = FIELD_OF[header];
    const isStage = field === "stage" || field === "lastStage";
    return {
      header: field ? t(`fields.${field}`) : t("pane.sample.company"),
      format: numberFormat,
      cells: cells[index]!.map((cell) => {
        if (isStage) return translated(cell);
        return kind === "date" && typeof cell === "number" ? cell + days : cell;
      }),
    };
  });
  const table = await createTable({ sheet: t("pane.sample.sheet"), name: "Leads", columns }, work);
  const fields = leads.columns.flatMap(({ header }) => FIELD_OF[header] ?? []);
  return {
    table,
    mapping: Object.fromEntries(
      FIELDS.filter((field) => fields.includes(field)).map((field) => [field, t(`fields.${field}`)])
    ),
    stages: stageRows(await cellsOfCsv(stages, work), translated),
  };
}

async function fetchBytes(url: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The stage table of the sample: stage, probability, expected days, type, goal. */
function stageRows(
  columns: readonly CsvCell[][],
  translated: (cell: CsvCell) => string
): StageRow[] {
  const number = (cell: CsvCell | undefined) => (typeof cell === "number" ? cell : undefined);
  const [names, probabilities, days, types, goals] = columns;
  return names!.map((name, row) => ({
    stage: translated(name),
    probability: number(probabilities![row]),
    expectedDays: number(days![row]),
    type: types![row] as StageRow["type"],
    goal: number(goals![row]),
  }));
}
