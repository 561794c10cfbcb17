import type { RawTable } from "../../../../src/leads";
import { staysOf, type StaysSource } from "../../../../src/taskpane/views/StagesView/staysInStages";

const STAGES = (["Discovery", "Proposal", "Negotiation"] as const).map((stage) => ({
  stage,
  type: "open" as const,
}));
const DRAFTS = [...STAGES, { stage: "Won", type: "won" }, { stage: "Lost", type: "lost" }] as const;
const DAY = 46_000;

/** The lead of PIPELINE.TIMEINSTAGE's example, which was lost on day 60. */
const HISTORY: RawTable = {
  name: "History",
  headers: ["Lead", "To", "Day"],
  columns: [
    Array<string>(5).fill("A"),
    ["Discovery", "Proposal", "Negotiation", "Proposal", "Negotiation"],
    [0, 14, 28, 35, 42].map((days) => DAY + days),
  ],
};
const LEADS: RawTable = {
  name: "Leads",
  headers: ["ID", "Stage", "Last stage", "Entered", "Closed"],
  columns: [
    ["A", "B", "C", "D"],
    ["Lost", "Lost", "Won", "Proposal"],
    ["Negotiation", "Proposal", "Negotiation", ""],
    [DAY + 42, DAY, DAY, DAY],
    [DAY + 60, DAY + 9, DAY + 5, ""],
  ],
};
const MAPPING = {
  ...{ id: "ID", stage: "Stage", lastStage: "Last stage" },
  ...{ entered: "Entered", closed: "Closed" },
};
const SOURCE: StaysSource = {
  leads: LEADS,
  mapping: MAPPING,
  history: { data: HISTORY, columns: { lead: "Lead", stage: "To", date: "Day" } },
  asOf: DAY + 100,
};
const averages = (source: StaysSource) => staysOf(source, DRAFTS).map(({ average }) => average);

it("adds up the stays of the history, the last one until the lead was closed", () => {
  expect(averages(SOURCE)).toEqual([14, 21, 25]);
});

it("leaves the last stay out where nobody knows when the lead was closed", () => {
  const mapping = { ...MAPPING, closed: undefined };
  expect(averages({ ...SOURCE, mapping } as StaysSource)).toEqual([14, 21, 7]);
});

it("takes lost leads' stay in their last stage where there is no history", () => {
  expect(averages({ ...SOURCE, history: undefined })).toEqual([undefined, 9, 18]);
});

it("knows of no stay where the day of closing is noted as that of the last change", () => {
  const leads = { ...LEADS, columns: LEADS.columns.with(3, LEADS.columns[4]!) };
  expect(staysOf({ ...SOURCE, leads, history: undefined }, DRAFTS)).toEqual([]);
});

it.each([
  ["open stages", SOURCE, DRAFTS.slice(3)],
  ["days", { ...SOURCE, history: undefined, mapping: { stage: "Stage" } }, DRAFTS],
])("knows nothing without %s", (_, source, drafts) => {
  expect(staysOf(source, drafts)).toEqual([]);
});
