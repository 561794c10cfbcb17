import type { Result } from "./benchmark";
import type { Target } from "./targets";

/** Prints one table per size, what the engines do not agree on, and the targets. */
export function printResults(results: readonly Result[], targets: readonly Target[]): void {
  const lines = [...results.flatMap(linesOf), ...ends(targets)];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function linesOf(result: Result): string[] {
  const { rows, whole, questions, functions, memory, differences } = result;
  const parse = whole.parse.best;
  return [
    "",
    `${rows.toLocaleString("en")} leads`,
    "",
    line("Whole", ["ms", "of JSON.parse"]),
    line("JSON.parse of the cells", [ms(parse), "1.00"]),
    ...(["columns", "report"] as const).map((name) =>
      line(name === "columns" ? "Cells to columns" : "Standard report", [
        ms(whole[name].best),
        ratio(whole[name].best / parse),
      ])
    ),
    ...Object.entries(memory).map(([name, mb]) =>
      line(`MB above the input, ${name}`, [mb.toFixed(0)])
    ),
    "",
    line("Aggregation of loaded columns", ["ms", "DuckDB ×", "Arquero ×"]),
    ...questions.map(({ name, times: { calc, duckdb, arquero } }) =>
      line(name, [ms(calc.best), ratio(duckdb.best / calc.best), ratio(arquero.best / calc.best)])
    ),
    "",
    line("Function, from cells", ["ms", "growth ×"]),
    ...functions.map(({ name, time, growth }) =>
      line(name, [ms(time.best), growth === undefined ? "–" : ratio(growth)])
    ),
    ...differences.map((difference) => `DIFFERENT ${difference}`),
  ];
}

function ends(targets: readonly Target[]): string[] {
  if (targets.length === 0) return [];
  return [
    "",
    line("Target", ["limit", "measured", ""]),
    ...targets.map(({ name, limit, figure, where, met }) =>
      line(name, [ratio(limit), ratio(figure), met ? "met" : "MISSED", ` ${where}`])
    ),
  ];
}

const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(36) + cells.map((cell) => cell.padStart(14)).join("");

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
const ratio = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
