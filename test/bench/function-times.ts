import { clearEncodedColumns } from "../../src/calc";
import { chance, interval } from "../../src/functions/forecasting";
import type { Tables } from "./data";
import { encodeAnew } from "./engines/calc";
import { FUNCTIONS, toMatrices, type Matrices } from "./functions";
import { measure, type Timing } from "./measure";

export interface FunctionTimes {
  readonly name: string;
  /** From cells never seen before to the result. */
  readonly time: Timing;
  /** How many times as long it takes as with the smaller number of leads. */
  readonly growth: number | undefined;
}

/** Open deals of which the distribution of totals is asked. */
const DEALS = 10_000;
const DEAL_COUNT = DEALS.toLocaleString("en");

/** @param parts as many leads as in `tables`, in smaller tables: growth is how much longer one call takes than one of theirs */
export async function measureFunctions(
  tables: Tables,
  few: Tables,
  parts: readonly Tables[]
): Promise<FunctionTimes[]> {
  const results: FunctionTimes[] = [];
  for (const [name, call] of Object.entries(FUNCTIONS)) {
    const calls = [tables, few, ...parts].map((each) => callWith(call, toMatrices(each)));
    results.push(await measureFunction(name, calls[0]!, calls[1]!, calls.slice(2)));
  }
  const { amount, probability } = toMatrices(tables);
  const [amounts, chances] = [amount, probability].map((cells) =>
    cells.filter((_, row) => Number(probability[row]![0]) > 0).slice(0, DEALS)
  );
  for (const [name, ask] of Object.entries({
    INTERVAL: () => interval(amounts!, chances!),
    CHANCE: () => chance(amounts!, chances!, 1e6),
  })) {
    results.push(await measureFunction(`${name}, ${DEAL_COUNT} deals`, ask, ask, []));
  }
  return results;
}

/** A call whose matrices are all there: what is made of the cells once is not timed. */
function callWith(call: (of: Matrices) => unknown, matrices: Matrices): () => unknown {
  call(matrices);
  return () => call(matrices);
}

async function measureFunction(
  name: string,
  call: () => unknown,
  ofFew: () => unknown,
  ofParts: readonly (() => unknown)[]
): Promise<FunctionTimes> {
  const rehearse = () => encodeAnew(ofFew);
  if (ofParts.length === 0) {
    const { time } = await measure({ time: call }, { time: rehearse }, clearEncodedColumns);
    return { name, time, growth: undefined };
  }
  // Together as long as the one call: what else the machine does at times meets both alike.
  const parts = () => ofParts.forEach(encodeAnew);
  const { time, parts: together } = await measure(
    { time: call, parts },
    { time: rehearse, parts: rehearse },
    clearEncodedColumns
  );
  return { name, time, growth: (ofParts.length * time.best) / together.best };
}
