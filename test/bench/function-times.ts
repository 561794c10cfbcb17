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
  /** The same with the smaller number of leads, in turns with it. */
  readonly smaller: Timing | undefined;
}

/** Open deals of which the distribution of totals is asked. */
const DEALS = 10_000;
const DEAL_COUNT = DEALS.toLocaleString("en");

export async function measureFunctions(
  tables: Tables,
  few: Tables,
  smaller: Tables | undefined
): Promise<FunctionTimes[]> {
  const results: FunctionTimes[] = [];
  for (const [name, call] of Object.entries(FUNCTIONS)) {
    const ways = [tables, few, smaller ?? few].map((each) => wayOf(call, toMatrices(each)));
    results.push(await measureFunction(name, ways[0]!, ways[1]!, smaller && ways[2]));
  }
  const { amount, probability } = toMatrices(tables);
  const [amounts, chances] = [amount, probability].map((cells) =>
    cells.filter((_, row) => Number(probability[row]![0]) > 0).slice(0, DEALS)
  );
  for (const [name, ask] of Object.entries({
    INTERVAL: () => interval(amounts!, chances!),
    CHANCE: () => chance(amounts!, chances!, 1e6),
  })) {
    results.push(await measureFunction(`${name}, ${DEAL_COUNT} deals`, ask, ask, undefined));
  }
  return results;
}

/** A call whose matrices are all there: what is made of the cells once is not timed. */
function wayOf(call: (of: Matrices) => unknown, matrices: Matrices): () => unknown {
  call(matrices);
  return () => call(matrices);
}

async function measureFunction(
  name: string,
  time: () => unknown,
  ofFew: () => unknown,
  smaller: (() => unknown) | undefined
): Promise<FunctionTimes> {
  const rehearse = () => encodeAnew(ofFew);
  const ways: Record<string, () => unknown> = smaller ? { time, smaller } : { time };
  const times = await measure(ways, { time: rehearse, smaller: rehearse }, clearEncodedColumns);
  return { name, time: times.time!, smaller: times.smaller };
}
