import type { StageRow } from "../../../src/leads";
import { buildPlan, type ReportInput } from "../../../src/report";
import { overlaps, readPlan } from "../plan-reader";
import { referenceInput, serial } from "../reference";

const stages: readonly StageRow[] = [
  { stage: "Qualification", probability: 0.1, type: "open" },
  { stage: "Discovery", probability: 0.2, type: "open" },
  { stage: "Meeting", probability: 0.4, type: "open" },
  { stage: "Proposal", probability: 0.7, type: "open" },
  { stage: "Won", probability: 1, type: "won" },
  { stage: "Lost", probability: 0, type: "lost" },
];

const FIRST = serial("2026-06-16");
const LAST = serial("2026-06-23");

/** The leads of the worked example in the documentation of PIPELINE.MOVEMENT: as they are after it … */
const LEADS = [
  ["A", "Discovery", 120],
  ["B", "Lost", 50],
  ["C", "Won", 90],
  ["D", "Meeting", 40],
  ["E", "Proposal", 45],
  ["F", "Qualification", 70],
];
/** … and as the last of two snapshots found them before. */
const ENTRIES = [
  [FIRST, "A", "Qualification", 1000, "", LAST],
  [FIRST, "B", "Discovery", 50, "", ""],
  [FIRST, "C", "Proposal", 80, "", ""],
  [FIRST, "D", "Meeting", 40, "", ""],
  [FIRST, "E", "Proposal", 60, "", ""],
  [FIRST, "G", "Proposal", 500, "", LAST],
  [LAST, "A", "Qualification", 100, "", ""],
];
/** What the documentation says moved: Line, Amount. */
const MOVED = [
  ["Start", 330],
  ["New", 70],
  ["Moved in", 0],
  ["Increased", 30],
  ["Decreased", -15],
  ["Moved out", 0],
  ["Won", -90],
  ["Lost", -50],
  ["Removed", 0],
  ["End", 275],
  ["Check", 0],
];

const column = <T>(rows: readonly (readonly T[])[], index: number) =>
  rows.map((row) => row[index]!);

const input: ReportInput = {
  ...referenceInput,
  table: {
    name: "Leads",
    headers: ["ID", "Stage", "Amount"],
    columns: [0, 1, 2].map((index) => column(LEADS, index)),
  },
  mapping: { id: "ID", stage: "Stage", amount: "Amount" },
  stages,
  snapshots: {
    name: "Snapshots",
    headers: {
      since: "Snapshot",
      id: "Lead",
      stage: "Stage",
      amount: "Amount",
      close: "Expected close",
      until: "Until",
    },
    columns: {
      since: column(ENTRIES, 0),
      id: column(ENTRIES, 1),
      stage: column(ENTRIES, 2),
      amount: column(ENTRIES, 3),
      close: column(ENTRIES, 4),
      until: column(ENTRIES, 5),
    },
  },
};

it("tells what moved since the last snapshot before the as-of date", () => {
  const plan = buildPlan(input);
  const { values } = readPlan(plan).tableOf("What moved");
  expect(values.map(([line, , amount]) => [line, amount])).toEqual(MOVED);
  expect(overlaps(plan)).toEqual([]);
});

it("is live: a formula over the two tables, the day in a cell", () => {
  const plan = buildPlan(input);
  expect(readPlan(plan).tableOf("What moved").formula).toBe(
    "=IFERROR(PIPELINE.MOVEMENT(FILTER(Snapshots[Lead],HeldAtSnapshot)," +
      "FILTER(Snapshots[Stage],HeldAtSnapshot),FILTER(Snapshots[Amount],HeldAtSnapshot)," +
      'Leads[ID],Leads[Stage],Leads[Amount],Stages,,,,,0),"–")'
  );
  const names = new Map(plan.names.map(({ name, formula }) => [name, formula]));
  expect(names.get("SnapshotDay")).toBe(
    "=MAX((Snapshots[Snapshot]<AsOf)*Snapshots[Snapshot],(Snapshots[Until]<AsOf)*Snapshots[Until])"
  );
  expect(names.get("HeldAtSnapshot")).toBe(
    '=(Snapshots[Snapshot]<=SnapshotDay)*((Snapshots[Until]>SnapshotDay)+(Snapshots[Until]=""))'
  );
  const day = plan.cells.find(({ formula }) => formula === "=SnapshotDay");
  expect(day?.value).toBe(LAST);
});

it("draws a waterfall that ends at the level of its last movement", () => {
  const { charts, cells } = buildPlan(input);
  const { series } = charts.find(({ name }) => name === "What moved")!;
  const valuesOf = (index: number) => {
    const { row, column: at, rows } = series[index]!.values;
    return Array.from(
      { length: rows },
      (_, line) => cells.find((cell) => cell.row === row + line && cell.column === at)?.value
    );
  };
  expect([0, 1, 2, 3].map(valuesOf)).toEqual([
    [0, 330, 400, 400, 415, 415, 325, 275, 275, 0],
    [330, 0, 0, 0, 0, 0, 0, 0, 0, 275],
    [0, 70, 0, 30, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 15, 0, 90, 50, 0, 0],
  ]);
});

it.each([
  ["no snapshot was taken", { snapshots: undefined }],
  ["the first one was taken on the as-of date", { asOf: FIRST }],
  ["the leads have no ids", { mapping: { stage: "Stage", amount: "Amount" } }],
])("leaves itself out where %s", (_, change) => {
  const plan = buildPlan({ ...input, ...change } as ReportInput);
  expect(plan.cells.some(({ value }) => value === "What moved")).toBe(false);
});

it("says so where the snapshot cannot be compared", () => {
  const ids = ["A", "A", "C", "D", "E", "F"];
  const columns = [ids, ...input.table.columns.slice(1)];
  const plan = buildPlan({ ...input, table: { ...input.table, columns } });
  expect(String(readPlan(plan).below("What moved"))).toMatch(/^The snapshot cannot be compared/);
});
