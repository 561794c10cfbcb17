/**
 * The reference tables of the worked examples, as Excel hands them over: one matrix a column, dates as serial
 * numbers, empty cells as "". The questions are asked as of 2026-06-30.
 */
export const date = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

export const AS_OF = date("2026-06-30");

export const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

const columnOf = (table: readonly (readonly unknown[])[], index: number): unknown[][] =>
  column(table.map((row) => row[index]));

const dateOrBlank = (iso: string): number | "" => (iso === "" ? "" : date(iso));

const Q = "Qualification";
const D = "Discovery";
const M = "Meeting";
const P = "Proposal";
const W = "Closed Won";
const L = "Closed Lost";

// ID, Owner, Source, Amount, Stage, LastStage, Created, Entered, Expected, Closed, Reason
const rows: readonly (readonly (string | number)[])[] = [
  ["L01", "Ana", "Web", 10000, Q, "", "2026-06-10", "2026-06-10", "2026-09-30", "", ""],
  ["L02", "Ana", "Referral", 20000, Q, "", "2026-03-15", "2026-03-15", "2026-08-31", "", ""],
  ["L03", "Bo", "Web", 15000, D, "", "2026-05-01", "2026-05-20", "2026-08-15", "", ""],
  ["L04", "Bo", "Event", 30000, D, "", "2026-05-25", "2026-06-15", "2026-09-15", "", ""],
  ["L05", "Cia", "Web", 25000, M, "", "2026-04-10", "2026-06-05", "2026-07-31", "", ""],
  ["L06", "Cia", "Referral", 40000, P, "", "2026-03-01", "2026-06-01", "2026-07-15", "", ""],
  ["L07", "Ana", "Web", 12000, P, "", "2026-04-20", "2026-06-20", "2026-06-25", "", ""],
  [
    "L08",
    "Bo",
    "Referral",
    18000,
    W,
    P,
    "2026-02-01",
    "2026-05-02",
    "2026-05-02",
    "2026-05-02",
    "",
  ],
  ["L09", "Cia", "Web", 22000, W, P, "2026-04-01", "2026-05-31", "2026-05-31", "2026-05-31", ""],
  [
    "L10",
    "Ana",
    "Event",
    16000,
    L,
    P,
    "2026-01-15",
    "2026-04-15",
    "2026-04-15",
    "2026-04-15",
    "Price",
  ],
  [
    "L11",
    "Bo",
    "Web",
    14000,
    L,
    D,
    "2026-02-10",
    "2026-03-22",
    "2026-03-22",
    "2026-03-22",
    "No budget",
  ],
  [
    "L12",
    "Cia",
    "Event",
    9000,
    L,
    Q,
    "2026-03-05",
    "2026-04-04",
    "2026-04-04",
    "2026-04-04",
    "No budget",
  ],
];

const dates = (index: number): unknown[][] =>
  column(rows.map((row) => dateOrBlank(String(row[index]))));

export const leads = {
  id: columnOf(rows, 0),
  owner: columnOf(rows, 1),
  source: columnOf(rows, 2),
  amount: columnOf(rows, 3),
  stage: columnOf(rows, 4),
  lastStage: columnOf(rows, 5),
  created: dates(6),
  entered: dates(7),
  expected: dates(8),
  closed: dates(9),
  reason: columnOf(rows, 10),
};

/** A filter column: the rows for which a condition holds. */
export const where = (test: (row: number) => boolean): unknown[][] =>
  column(rows.map((_, row) => test(row)));

/** Stage, Probability, ExpectedDays, Type */
export const stages: unknown[][] = [
  ["Qualification", 0.1, 60, "open"],
  ["Discovery", 0.2, 40, "open"],
  ["Meeting", 0.4, 30, "open"],
  ["Proposal", 0.7, 20, "open"],
  ["Closed Won", 1, "", "won"],
  ["Closed Lost", 0, "", "lost"],
];

const paths: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  p: [
    [Q, "2026-01-01"],
    [D, "2026-01-11"],
    [M, "2026-01-21"],
    [P, "2026-01-31"],
    [W, "2026-02-10"],
  ],
  q: [
    [Q, "2026-01-02"],
    [D, "2026-01-12"],
    [P, "2026-01-22"],
    [W, "2026-02-01"],
  ],
  r: [
    [Q, "2026-01-03"],
    [D, "2026-01-13"],
    [M, "2026-01-23"],
  ],
  s: [
    [D, "2026-01-04"],
    [M, "2026-01-14"],
    [P, "2026-01-24"],
    [L, "2026-02-03"],
  ],
  t: [
    [Q, "2026-01-05"],
    [L, "2026-01-15"],
  ],
};

const moves = Object.entries(paths).flatMap(([lead, path]) =>
  path.map(([stage, day]) => [lead, stage, date(day)] as const)
);

/** Stage history of five other leads. */
export const history = {
  lead: columnOf(moves, 0),
  stage: columnOf(moves, 1),
  entered: columnOf(moves, 2),
};

const reentries = [
  ["x", "Discovery", date("2026-01-01")],
  ["x", "Proposal", date("2026-01-15")],
  ["x", "Negotiation", date("2026-01-29")],
  ["x", "Proposal", date("2026-02-05")],
  ["x", "Negotiation", date("2026-02-12")],
  ["x", "Closed Lost", date("2026-03-02")],
];

/** One lead that was twice in Proposal and twice in Negotiation. */
export const reentry = {
  lead: columnOf(reentries, 0),
  stage: columnOf(reentries, 1),
  entered: columnOf(reentries, 2),
  stages: [
    ["Discovery", 0.2, 40, "open"],
    ["Proposal", 0.5, 30, "open"],
    ["Negotiation", 0.7, 20, "open"],
    ["Closed Won", 1, "", "won"],
    ["Closed Lost", 0, "", "lost"],
  ] as unknown[][],
};

/** Two snapshots of one pipeline. */
export const before = {
  id: column(["A", "B", "C", "D", "E"]),
  stage: column([Q, D, P, M, P]),
  amount: column([100, 50, 80, 40, 60]),
};
export const after = {
  id: column(["A", "B", "C", "D", "E", "F"]),
  stage: column([D, L, W, M, P, Q]),
  amount: column([120, 50, 90, 40, 45, 70]),
};

export const rates: unknown[][] = [
  ["EUR", 1],
  ["SEK", 0.087],
  ["RON", 0.2],
];
