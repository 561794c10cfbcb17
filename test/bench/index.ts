/**
 * The benchmark of the calculation: `npm run bench -- --rows 100000`. Prints ratios and saves them with the times
 * they come from as build/bench.json; ends with exit code 1 where the engines' numbers differ.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import "../setup/custom-functions";
import { benchmark, type Result } from "./benchmark";
import { MEMORY_OPTION, printMemory } from "./memory";
import { printResults } from "./print";
import { targetsOf } from "./targets";

const SIZES = [1_000, 100_000, 1_048_575];
const OUTPUT = "build/bench.json";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rows: { type: "string", multiple: true } } });
  const sizes = values.rows?.map(Number) ?? SIZES;
  if (!sizes.every((rows) => Number.isInteger(rows) && rows > 0)) {
    throw new Error("--rows takes a whole number above 0.");
  }
  const results: Result[] = [];
  for (const [i, rows] of sizes.toSorted((a, b) => a - b).entries()) {
    process.stderr.write(`Measuring ${rows.toLocaleString("en")} leads …\n`);
    results.push(await benchmark(rows, results[i - 1]?.rows));
  }
  const targets = targetsOf(results);
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
  mkdirSync(path.dirname(OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, JSON.stringify({ machine, results, targets }, null, 2));
  printResults(results, targets);
  if (results.some(({ differences }) => differences.length > 0)) process.exitCode = 1;
}

const [option, subject, rows] = process.argv.slice(2);
if (option === MEMORY_OPTION) printMemory(subject!, Number(rows));
else {
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
