/**
 * The same figures everywhere: what the pane shows, what the report's cells say once its filter cell is set, and what
 * the functions give with a filter, against plain sums over the rows. Over the worked example, the sample, and every
 * list of leads in the folder that LEADS_FOLDER names.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "papaparse";
import { buildReport, readStages, updateConfiguration } from "../../../src/excel";
import {
  FILTER_FIELDS,
  recogniseColumns,
  type FilterField,
  type Mapping,
  type StageRow,
} from "../../../src/leads";
import { onlySections } from "../../../src/report";
import { LeadColumns } from "../../../src/taskpane/leads/LeadColumns";
import { readLeads } from "../../../src/taskpane/leads/readLeads";
import { keyFiguresOf } from "../../../src/taskpane/views/InsightView/keyFigures/keyFigures";
import type { Headless } from "../../../src/workbench/headless";
import type { TableSheet } from "./local-excel";
import {
  AS_OF,
  LEADS,
  openWithFunctions,
  shownIn,
  shownOn,
  STAGES,
  type,
} from "./reference-workbook";

jest.setTimeout(180_000);

type Cell = string | number;

interface List {
  readonly leads: TableSheet;
  readonly mapping: Mapping;
  /** The stage table, where the user has one. */
  readonly stages?: TableSheet;
}

const column = ({ headers, rows }: TableSheet, header: string | undefined): Cell[] => {
  const index = headers.indexOf(header ?? "");
  return rows.map((row) => row[index] as Cell);
};

const mappingOf = ({ name, headers, rows }: TableSheet): Mapping =>
  recogniseColumns({
    name,
    headers,
    columns: headers.map((_, index) => rows.map((row) => row[index])),
  }).mapping;

/** A cell as Excel reads it from a .csv file. */
function cellOf(text: string): Cell {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

function listIn(file: string, stages?: TableSheet): List {
  const { data } = parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true });
  const [headers = [], ...lines] = data;
  const leads = {
    sheet: "Data",
    name: "Leads",
    headers,
    rows: lines.map((line) => line.map(cellOf)),
  };
  return { leads, mapping: mappingOf(leads), ...(stages && { stages }) };
}

const ASSETS = path.resolve(__dirname, "../../../assets");
const sampleStages: TableSheet = {
  ...STAGES,
  rows: listIn(path.join(ASSETS, "sample-stages.csv")).leads.rows,
};

function furtherLists(folder: string | undefined): [string, List][] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".csv"))
    .map((name): [string, List] => [name, listIn(path.join(folder, name))])
    .filter(
      ([, { leads, mapping }]) =>
        mapping.amount !== undefined && column(leads, mapping.stage).some((stage) => stage)
    );
}

/** Exports may name representatives by their numbers. */
const NUMBERS = new Map<unknown, number>([
  ["Ana", 11],
  ["Bo", 12],
  ["Cia", 13],
]);
const numbered: TableSheet = {
  ...LEADS,
  rows: LEADS.rows.map((row) => row.map((cell) => NUMBERS.get(cell) ?? cell)),
};

const LISTS: readonly (readonly [string, List])[] = [
  ["the worked example", { leads: LEADS, mapping: mappingOf(LEADS), stages: STAGES }],
  [
    "the worked example with numbered representatives",
    { leads: numbered, mapping: mappingOf(LEADS), stages: STAGES },
  ],
  ["the sample", listIn(path.join(ASSETS, "sample-leads.csv"), sampleStages)],
  ...furtherLists(process.env.LEADS_FOLDER),
];

interface Figures {
  readonly open: number;
  readonly weighted: number;
  /** Nothing where no lead is closed. */
  readonly winRate: number | undefined;
}

/** By plain sums over the rows for which `counts` holds. */
function figuresByHand(
  { leads, mapping }: List,
  stages: readonly StageRow[],
  counts: (row: number) => boolean
): Figures {
  const byName = new Map(stages.map((stage) => [stage.stage.toLowerCase(), stage]));
  const amounts = column(leads, mapping.amount);
  const rows = column(leads, mapping.stage).flatMap((name, row) => {
    const stage = byName.get(String(name).trim().toLowerCase());
    return stage && counts(row) ? [{ ...stage, amount: Number(amounts[row]) || 0 }] : [];
  });
  const of = (wanted: string) => rows.filter((row) => row.type === wanted);
  const closed = of("won").length + of("lost").length;
  return {
    open: of("open").reduce((sum, { amount }) => sum + amount, 0),
    weighted: of("open").reduce((sum, each) => sum + each.amount * (each.probability ?? 0), 0),
    winRate: closed === 0 ? undefined : of("won").length / closed,
  };
}

async function figuresInPane(filter: Partial<Record<FilterField, string>>): Promise<Figures> {
  const reading = await readLeads(AS_OF, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const { open, wins } = keyFiguresOf(new LeadColumns(reading.narrowedBy(filter)), 0);
  return { open: open.value, weighted: open.weighted ?? NaN, winRate: wins.rate };
}

/** What formulas give in cells of the first sheet. */
async function figuresByFormulas(excel: Headless, formulas: readonly string[]): Promise<Figures> {
  formulas.forEach((formula, row) => type(excel, "Sheet1", row, 0, formula));
  const [open, weighted, winRate] = [
    await shownIn(excel, "Sheet1", 0, 0),
    await shownIn(excel, "Sheet1", 1, 0),
    await shownIn(excel, "Sheet1", 2, 0),
  ];
  const isNothing = winRate === "#DIV/0!" || winRate === "–";
  return {
    open: Number(open),
    weighted: Number(weighted),
    winRate: isNothing ? undefined : Number(winRate),
  };
}

const NAMES = ["=Pipeline_OpenValue", "=Pipeline_Weighted", "=Pipeline_WinRate"];

const functionsWith = ({ stage, amount }: Mapping, filter: string): string[] => {
  const [stages, amounts] = [`Leads[${stage}]`, `Leads[${amount}]`];
  return [
    // The total of values, in its row above the stages.
    `=INDEX(PIPELINE.SUMMARY(${stages},${amounts},Stages,0,${filter},0,-1),1,3)`,
    `=PIPELINE.WEIGHTED(${amounts},${stages},Stages,,,${filter})`,
    `=PIPELINE.WINRATE(${stages},Stages,,${filter})`,
  ];
};

/** Sets the filter cell that stands below the field's name in the head of the report. */
async function setFilterCell(excel: Headless, sheet: string, field: string, value: Cell) {
  const cells = await shownOn(excel, sheet);
  const row = 2;
  const at = cells[row]!.indexOf(field);
  type(excel, sheet, row + 1, at, value);
}

const near = ({ open, weighted, winRate }: Figures) => ({
  open: expect.closeTo(open, 4) as number,
  weighted: expect.closeTo(weighted, 4) as number,
  winRate: winRate === undefined ? undefined : (expect.closeTo(winRate, 9) as number),
});

/** The value that most rows have. */
function mostFrequent(cells: readonly Cell[]): Cell {
  const counts = new Map<Cell, number>();
  for (const cell of cells) if (cell !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

const FIELD_NAMES = { owner: "Owner", source: "Source", segment: "Segment", product: "Product" };

it.each(LISTS)(
  "%s: pane, report and functions agree, with a filter and without",
  async (_, list) => {
    const { leads, mapping, stages } = list;
    const excel = await openWithFunctions(stages ? [leads, stages] : [leads]);
    await updateConfiguration((known) => ({
      ...known,
      leadsTable: leads.name,
      mappings: { [leads.name]: mapping },
      report: { ...known.report, asOf: AS_OF, sections: onlySections(["keyFigures"]) },
    }));
    const { sheet } = await buildReport();
    const rows = (await readStages())!;
    const field = FILTER_FIELDS.find((each) => mapping[each] !== undefined);

    const all = near(figuresByHand(list, rows, () => true));
    expect(await figuresInPane({})).toEqual(all);
    expect(await figuresByFormulas(excel, NAMES)).toEqual(all);
    expect(await figuresByFormulas(excel, functionsWith(mapping, ""))).toEqual(all);
    if (!field) return;

    const cells = column(leads, mapping[field]);
    const value = mostFrequent(cells);
    const some = near(figuresByHand(list, rows, (row) => cells[row] === value));
    expect(await figuresInPane({ [field]: String(value) })).toEqual(some);
    const literal = typeof value === "number" ? value : JSON.stringify(value);
    const condition = `Leads[${mapping[field]}]=${literal}`;
    expect(await figuresByFormulas(excel, functionsWith(mapping, condition))).toEqual(some);
    await setFilterCell(excel, sheet, FIELD_NAMES[field], value);
    expect(await figuresByFormulas(excel, NAMES)).toEqual(some);
    // The pane hands its filter to the report as text.
    await buildReport({ filter: { [field]: String(value) } });
    expect(await figuresByFormulas(excel, NAMES)).toEqual(some);
  }
);
