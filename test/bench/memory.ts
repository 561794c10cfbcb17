import { execFileSync } from "node:child_process";
import { clearEncodedColumns } from "../../src/calc";
import { makeTables } from "./data";
import { makeLeads } from "./data/leads";
import { FUNCTIONS, toMatrices, type Matrices } from "./functions";
import { collectGarbage } from "./measure";
import { standardReport } from "./standard-report";

/** The option by which the benchmark starts itself to measure memory. */
export const MEMORY_OPTION = "--memory";

/** How much a process of its own takes above its input, in MB: `subject` is a function, or the report. */
export function memoryOf(subject: string, rows: number): number {
  const program = [
    "--expose-gc",
    // Garbage is collected before it adds more than a few per cent to what is in use.
    "--heap-growing-percent=5",
    process.argv[1]!,
  ];
  const output = execFileSync(
    process.execPath,
    [...program, MEMORY_OPTION, subject, String(rows)],
    {
      env: withoutMallocSettings(process.env),
    }
  );
  return Number(output);
}

/** Memory that is kept for the sake of times would count as the input's. */
const withoutMallocSettings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("MALLOC_")));

/** Prints by how many MB the peak of the resident memory lies above the memory with the input alone. */
export function printMemory(subject: string, rows: number): void {
  const run = prepare(subject, rows);
  clearEncodedColumns();
  collectGarbage();
  const before = process.memoryUsage.rss();
  run();
  const peak = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(String(Math.max(0, peak - before) / 1e6));
}

function prepare(subject: string, rows: number): () => unknown {
  if (subject === "report") {
    const leads = makeLeads(rows);
    return () => standardReport(leads);
  }
  const call = FUNCTIONS[subject]!;
  const matrices = toMatrices(makeTables(rows));
  columnsOf(call).forEach((column) => matrices[column]);
  return () => call(matrices);
}

/** The columns that a function asks for, learnt from a few rows. */
function columnsOf(call: (of: Matrices) => unknown): Set<keyof Matrices> {
  const asked = new Set<keyof Matrices>();
  const few = toMatrices(makeTables(10));
  call(
    new Proxy(few, {
      get(target, column: keyof Matrices) {
        asked.add(column);
        return target[column];
      },
    })
  );
  return asked;
}
