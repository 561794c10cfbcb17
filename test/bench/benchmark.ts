import { clearEncodedColumns } from "../../src/calc";
import { makeTables, type Tables } from "./data";
import { LEAD_HEADERS, makeLeads, type Cell, type Columns, type LeadHeader } from "./data/leads";
import { toArquero, type ArqueroTables } from "./engines/arquero";
import { encodeAnew, encodeTables, type Encoded } from "./engines/calc";
import { startDuckDB } from "./engines/duckdb";
import { measureFunctions, type FunctionTimes } from "./function-times";
import { MAX_RUNS, measure, type Timing } from "./measure";
import { memoryOf } from "./memory";
import { differenceBetween, QUESTIONS, type Question } from "./questions";
import { encodeLeads, standardReport } from "./standard-report";

/** Everything measured with one number of leads. */
export interface Result {
  readonly rows: number;
  /** JSON.parse of the leads' cells, their columns, and the standard report, columns included. */
  readonly whole: Readonly<Record<"parse" | "columns" | "report", Timing>>;
  /** MB above the input, by what took them. */
  readonly memory: Readonly<Record<string, number>>;
  readonly questions: readonly {
    readonly name: string;
    readonly times: Readonly<Record<"calc" | "duckdb" | "arquero", Timing>>;
  }[];
  readonly functions: readonly FunctionTimes[];
  /** What the engines do not agree on. */
  readonly differences: readonly string[];
}

/** What holds more than columns in memory. */
const HUNGRY = ["report", "CHECK", "MOVEMENT", "TIMEINSTAGE"];

/** Leads of a rehearsal: as many as make the same kinds of columns as a full sheet does. */
const FEW_LEADS = 70_000;

/** @param smaller the number of leads from which the functions' growth is measured */
export async function benchmark(rows: number, smaller: number | undefined): Promise<Result> {
  const few = makeTables(Math.min(rows, FEW_LEADS));
  const whole = await measureWhole(cellsOf(rows), few);
  const tables = makeTables(rows);
  const functions = await measureFunctions(tables, few, partsOf(rows, smaller));
  const { questions, differences } = await measureQuestions(tables, few);
  const memory = Object.fromEntries(HUNGRY.map((subject) => [subject, memoryOf(subject, rows)]));
  return { rows, whole, memory, questions, functions, differences };
}

/** Tables of the smaller number of leads that together have about as many rows. */
const partsOf = (rows: number, smaller: number | undefined): Tables[] =>
  smaller === undefined
    ? []
    : Array.from({ length: Math.round(rows / smaller) }, () => makeTables(smaller));

/** The leads' cells as JSON, row by row. */
function cellsOf(rows: number): string {
  const made = makeLeads(rows);
  return JSON.stringify(made.Id.map((_, row) => LEAD_HEADERS.map((each) => made[each][row])));
}

/**
 * Each report is made of cells parsed anew: texts that were looked at before are found faster. Nothing else is in
 * memory, where the garbage collector would look through it while a report is made. The three are close to each other
 * and take long, so that a busy moment of the machine seldom spares one: they run as often as is done at all.
 */
async function measureWhole(json: string, few: Tables): Promise<Result["whole"]> {
  let leads: Columns<LeadHeader> = few.leads;
  return measure(
    {
      parse: () => JSON.parse(json),
      columns: () => encodeLeads(leads),
      report: () => standardReport(leads),
    },
    {
      columns: () => encodeAnew(() => encodeLeads(few.leads)),
      report: () => encodeAnew(() => standardReport(few.leads)),
    },
    () => {
      clearEncodedColumns();
      leads = few.leads;
      const rows = JSON.parse(json) as Cell[][];
      leads = Object.fromEntries(
        LEAD_HEADERS.map((header, column) => [header, rows.map((row) => row[column]!)])
      ) as unknown as Columns<LeadHeader>;
    },
    MAX_RUNS
  );
}

async function measureQuestions(tables: Tables, few: Tables) {
  const [columns, fewColumns] = [tables, few].map(encodeTables) as [Encoded, Encoded];
  const [arquero, fewInArquero] = [tables, few].map(toArquero) as [ArqueroTables, ArqueroTables];
  const duckdb = await startDuckDB(tables);
  const questions: Result["questions"][number][] = [];
  const differences: string[] = [];
  for (const question of QUESTIONS) {
    const ask = await duckdb.prepare(question.sql);
    differences.push(...(await disagreements(question, columns, arquero, ask, duckdb)));
    const times = await measure(
      {
        calc: () => question.calc(columns),
        duckdb: ask,
        arquero: () => question.arquero(arquero),
      },
      {
        calc: () => question.calc(fewColumns),
        arquero: () => question.arquero(fewInArquero),
      }
    );
    questions.push({ name: question.name, times });
  }
  duckdb.close();
  return { questions, differences };
}

async function disagreements(
  { name, calc, sqlAnswer, readSql = (rows) => rows, arquero }: Question,
  columns: Encoded,
  tables: ArqueroTables,
  ask: () => Promise<readonly (readonly unknown[])[]>,
  duckdb: Awaited<ReturnType<typeof startDuckDB>>
): Promise<string[]> {
  const own = calc(columns);
  const rows = await ask();
  const others = {
    DuckDB: readSql(sqlAnswer ? await (await duckdb.prepare(sqlAnswer))() : rows),
    Arquero: arquero(tables),
  };
  return Object.entries(others).flatMap(([engine, answer]) => {
    const difference = differenceBetween(own, answer);
    return difference ? [`${name}, ${engine}: ${difference}`] : [];
  });
}
