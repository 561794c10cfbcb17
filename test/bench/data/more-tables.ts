/** What some functions need besides the leads table: further columns, a stage history, a later snapshot. */
import { AS_OF, type Cell, type Columns, type LeadHeader } from "./leads";
import { Random } from "./random";
import { LOST, OPEN, WON } from "./stages";

const SEED = 7;

/** What one unit of a currency is worth in the base currency. */
export const RATES = { EUR: 1, SEK: 0.087, RON: 0.2, USD: 0.92 } as const;

const CATEGORIES = ["Closed", "Commit", "Best case", "Pipeline", "Omitted"];

/** Further columns of the same leads: forecast category, currency, and an amount forecast for them. */
export function makeExtras(leads: Columns<LeadHeader>) {
  const random = new Random(SEED);
  const rows = leads.Id.length;
  const currencies = Object.keys(RATES);
  return {
    Category: Array.from({ length: rows }, () => random.oneOf(CATEGORIES)),
    Currency: Array.from({ length: rows }, () => random.oneOf(currencies)),
    Forecast: leads.Amount.map((amount) =>
      amount === "" ? "" : Math.round(Number(amount) * (0.7 + 0.6 * random.next()))
    ),
  } satisfies Record<string, Cell[]>;
}

/** A stage history of so many rows in order of time: each lead goes some stages on, skips one at times, and may end. */
export function makeHistory(rows: number): Columns<"Id" | "Stage" | "Entered"> {
  const random = new Random(SEED);
  const entries: { lead: number; stage: string; day: number }[] = [];
  for (let lead = 1; entries.length < rows; lead++) {
    let day = AS_OF - random.whole(150, 900);
    const add = (stage: string): void => void entries.push({ lead, stage, day });
    for (const { stage } of OPEN) {
      if (random.chance(0.1)) continue;
      add(stage);
      day += random.whole(1, 40);
      if (random.chance(0.25)) break;
    }
    if (random.chance(0.7)) add(random.chance(0.4) ? WON : LOST);
  }
  const history = entries.slice(0, rows).sort((a, b) => a.day - b.day);
  return {
    // Made row by row, for so the texts lie in memory when cells have come from Excel.
    Id: history.map(({ lead }) => `L-${String(lead).padStart(7, "0")}`),
    Stage: history.map(({ stage }) => stage),
    Entered: history.map(({ day }) => day),
  };
}

/** The leads some weeks later: one in twenty gone, as many new, others changed or closed. */
export function makeLaterSnapshot(leads: Columns<LeadHeader>): Columns<"Id" | "Stage" | "Amount"> {
  const random = new Random(SEED);
  const rows = leads.Id.length;
  const later: Record<"Id" | "Stage" | "Amount", Cell[]> = { Id: [], Stage: [], Amount: [] };
  for (let row = 0; row < rows; row++) {
    const isNew = random.chance(0.05);
    const stage = String(leads.Stage[row]);
    const wasOpen = stage !== WON && stage !== LOST;
    const closes = wasOpen && random.chance(0.2);
    const amount = leads.Amount[row]!;
    later.Id.push(isNew ? `N-${String(row + 1).padStart(7, "0")}` : leads.Id[row]!);
    later.Stage.push(isNew ? OPEN[0]!.stage : closes ? (random.chance(0.4) ? WON : LOST) : stage);
    later.Amount.push(
      amount !== "" && random.chance(0.2) ? Number(amount) + 100 * random.whole(-9, 9) : amount
    );
  }
  return later;
}
