import { Random } from "./random";
import { LOST, OPEN, WON } from "./stages";

/** What a cell of the benchmark's tables holds; blank is "", a date its serial number. */
export type Cell = string | number;
/** Columns by their header. */
export type Columns<Header extends string> = Readonly<Record<Header, readonly Cell[]>>;

/** 2026-06-30. */
export const AS_OF = 46_203;

export const LEAD_HEADERS = [
  ...(["Id", "Stage", "Amount", "Owner", "Source", "Segment", "Product", "Created"] as const),
  ...(["Entered", "Expected", "Closed", "Last stage", "Reason"] as const),
] as const;
export type LeadHeader = (typeof LEAD_HEADERS)[number];

const OWNERS = Array.from({ length: 30 }, (_, i) => `Representative ${i + 1}`);
const SOURCES = ["Web", "Referral", "Event", "Partner", "Outbound", "Trade fair", "Social media"];
const SEGMENTS = ["Small business", "Mid-market", "Enterprise"];
const PRODUCTS = ["Flow meters", "Tank monitoring", "Calibration service", "Spare parts"];
const REASONS = ["Price", "No budget", "Competitor", "No decision", "Missing feature"];

/** Days before the as-of date over which leads came in. */
const DAYS_OF_HISTORY = 1_100;
const SEED = 20_260_630;

/**
 * A leads table as exports look that have been kept for three years: a quarter of the leads are open, two fifths of
 * the closed ones won. One amount in fifty is blank, some open leads are overdue or should have closed before.
 */
export function makeLeads(rows: number): Columns<LeadHeader> {
  const random = new Random(SEED);
  const columns = Object.fromEntries(
    LEAD_HEADERS.map((header) => [header, new Array<Cell>(rows).fill("")])
  ) as Record<LeadHeader, Cell[]>;
  for (let row = 0; row < rows; row++) {
    const isOpen = random.chance(0.25);
    const isWon = !isOpen && random.chance(0.4);
    const created = AS_OF - (isOpen ? random.whole(10, 200) : random.whole(100, DAYS_OF_HISTORY));
    const last = random.oneOf(OPEN).stage;
    columns.Id[row] = `L-${String(row + 1).padStart(7, "0")}`;
    columns.Stage[row] = isOpen ? last : isWon ? WON : LOST;
    columns.Amount[row] = random.chance(0.02) ? "" : random.whole(10, 900) * 100;
    columns.Owner[row] = random.oneOf(OWNERS);
    columns.Source[row] = random.chance(0.03) ? "" : random.oneOf(SOURCES);
    columns.Segment[row] = random.oneOf(SEGMENTS);
    columns.Product[row] = random.oneOf(PRODUCTS);
    columns.Created[row] = created;
    if (isOpen) {
      columns.Entered[row] = Math.max(created, AS_OF - random.whole(0, 45));
      columns.Expected[row] = AS_OF + random.whole(-20, 240);
    } else {
      const closed = created + random.whole(10, 100);
      columns.Entered[row] = closed;
      columns.Expected[row] = closed + random.whole(-30, 10);
      columns.Closed[row] = closed;
      columns["Last stage"][row] = isWon ? OPEN[OPEN.length - 1]!.stage : last;
      if (!isWon) columns.Reason[row] = random.chance(0.05) ? "" : random.oneOf(REASONS);
    }
  }
  return columns;
}
