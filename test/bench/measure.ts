/** Milliseconds of elapsed time. Ratios are taken of the best runs: what else the machine does only ever adds. */
export interface Timing {
  readonly best: number;
  readonly median: number;
  readonly runs: number;
}

const MIN_RUNS = 7;
export const MAX_RUNS = 11;
/** Before it is timed, each way runs so often or so long: until its code is compiled, as the statements of a database are. */
const WARM_UP_RUNS = 10;
const WARM_UP_MS = 300;
/** Further runs only while all of a group's runs took less than this. */
const BUDGET_MS = 2_500;
/**
 * With the garbage goes compiled code. A way is rehearsed behind the collection, with few leads, so many times and so
 * long: not longer, as that leaves garbage, too.
 */
const REHEARSALS = 3;
const REHEARSAL_MS = 50;
/** Threads behind the scenes are at rest when they took less than a tenth of so many milliseconds. */
const REST_MS = 10;

type Way = () => unknown;

/**
 * Times several ways to do the same in turns, so that a busy moment of the machine meets all of them; garbage is
 * collected before each run.
 * @param few the same with few leads; a way that is compiled for good needs none
 * @param before what has to be done before each run and is not timed
 * @param minRuns so many times at least, however long they take
 */
export async function measure<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
  few: Readonly<Partial<Record<Name, Way>>>,
  before: () => void = () => {},
  minRuns = MIN_RUNS
): Promise<Record<Name, Timing>> {
  const names = Object.keys(ways) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (const name of names) await warmUp(ways[name], before);
  let spent = 0;
  for (let run = 0; run < minRuns || (run < MAX_RUNS && spent < BUDGET_MS); run++) {
    for (const name of names) {
      before();
      collectGarbage();
      await rehearse(few[name]);
      const start = performance.now();
      await ways[name]();
      const time = performance.now() - start;
      times[name].push(time);
      spent += time;
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(times[name])])) as Record<
    Name,
    Timing
  >;
}

async function warmUp(way: Way, before: () => void): Promise<void> {
  const start = performance.now();
  for (let run = 0; run < WARM_UP_RUNS && performance.now() - start < WARM_UP_MS; run++) {
    before();
    await way();
  }
}

async function rehearse(way: Way | undefined): Promise<void> {
  if (!way) return;
  const start = performance.now();
  for (let run = 0; run < REHEARSALS || performance.now() - start < REHEARSAL_MS; run++) {
    await way();
  }
  rest();
}

function summarise(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return { best: sorted[0]!, median: sorted[sorted.length >> 1]!, runs: sorted.length };
}

/** Collects garbage, to the end. */
export function collectGarbage(): void {
  if (!globalThis.gc) throw new Error("Start Node with --expose-gc.");
  globalThis.gc();
  rest();
}

/**
 * Waits until neither the garbage collector's threads nor the compiler's work. With many cells in memory the first go on
 * for longer than a function takes, on the processors and the memory that are measured.
 */
function rest(): void {
  for (;;) {
    // Not asleep meanwhile: a processor that was is slower for a while.
    const start = performance.now();
    const before = process.cpuUsage();
    while (performance.now() - start < REST_MS);
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1_000 < 1.1 * (performance.now() - start)) return;
  }
}
