import type { Result } from "./benchmark";

/** Something the calculation is held to, as a figure that may not exceed its limit. */
export interface Target {
  readonly name: string;
  readonly limit: number;
  readonly figure: number;
  /** Where the figure comes from: the slowest function, for example. */
  readonly where: string;
  readonly met: boolean;
}

const FULL_SHEET = 1_048_575;
const MID_SIZE = 100_000;

/** The targets that the measured sizes say something about. */
export function targetsOf(results: readonly Result[]): Target[] {
  const full = results.find(({ rows }) => rows === FULL_SHEET);
  if (!full) return [];
  const { parse, report } = full.whole;
  const against = (engine: "duckdb" | "arquero") =>
    full.questions.map(({ name, times }) => [name, times.calc.best / times[engine].best] as const);
  const deals = full.functions.filter(({ name }) => name.includes("deals"));
  const targets = [
    target("Report / JSON.parse of its cells", 1, [["report", report.best / parse.best]]),
    target("Aggregation / DuckDB's", 1, against("duckdb")),
    target("Aggregation / Arquero's", 1 / 5, against("arquero")),
    target("MB above the input", 200, Object.entries(full.memory)),
    target(
      "Seconds for 10,000 deals",
      1,
      deals.map(({ name, time }) => [name, time.best / 1_000])
    ),
  ];
  if (results.at(-2)?.rows === MID_SIZE) {
    const figures = full.functions.flatMap(({ name, growth }) =>
      growth === undefined ? [] : [[name, growth] as const]
    );
    targets.push(target("Growth from 100,000 leads", 12, figures));
  }
  return targets;
}

/** The worst of the figures counts. */
function target(
  name: string,
  limit: number,
  figures: readonly (readonly [string, number])[]
): Target {
  const [where, figure] = figures.reduce((worst, each) => (each[1] > worst[1] ? each : worst));
  return { name, limit, figure, where, met: figure <= limit };
}
