import type { Mapping, RawTable, StageRow } from "../../src/leads";
import type { ReportInput } from "../../src/report";

/** The twelve leads and six stages of the worked examples in the documentation of the functions. */
const LEADS = `
L01,Ana,Web,10000,Qualification,,2026-06-10,2026-06-10,2026-09-30,,
L02,Ana,Referral,20000,Qualification,,2026-03-15,2026-03-15,2026-08-31,,
L03,Bo,Web,15000,Discovery,,2026-05-01,2026-05-20,2026-08-15,,
L04,Bo,Event,30000,Discovery,,2026-05-25,2026-06-15,2026-09-15,,
L05,Cia,Web,25000,Meeting,,2026-04-10,2026-06-05,2026-07-31,,
L06,Cia,Referral,40000,Proposal,,2026-03-01,2026-06-01,2026-07-15,,
L07,Ana,Web,12000,Proposal,,2026-04-20,2026-06-20,2026-06-25,,
L08,Bo,Referral,18000,Closed Won,Proposal,2026-02-01,2026-05-02,2026-05-02,2026-05-02,
L09,Cia,Web,22000,Closed Won,Proposal,2026-04-01,2026-05-31,2026-05-31,2026-05-31,
L10,Ana,Event,16000,Closed Lost,Proposal,2026-01-15,2026-04-15,2026-04-15,2026-04-15,Price
L11,Bo,Web,14000,Closed Lost,Discovery,2026-02-10,2026-03-22,2026-03-22,2026-03-22,No budget
L12,Cia,Event,9000,Closed Lost,Qualification,2026-03-05,2026-04-04,2026-04-04,2026-04-04,No budget
`;

const HEADERS = [
  "ID",
  "Owner",
  "Source",
  "Amount",
  "Stage",
  "LastStage",
  "Created",
  "Entered",
  "Expected",
  "Closed",
  "Reason",
];

/** Serial number of an ISO date. */
export const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

const cellOf = (text: string): string | number => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return serial(text);
  return /^\d+$/.test(text) ? Number(text) : text;
};

const rows = LEADS.trim()
  .split("\n")
  .map((line) => line.split(",").map(cellOf));

export const leads: RawTable = {
  name: "Leads",
  headers: HEADERS,
  columns: HEADERS.map((_, index) => rows.map((row) => row[index] ?? "")),
};

export const mapping: Mapping = {
  id: "ID",
  owner: "Owner",
  source: "Source",
  amount: "Amount",
  stage: "Stage",
  lastStage: "LastStage",
  created: "Created",
  entered: "Entered",
  expected: "Expected",
  closed: "Closed",
  reason: "Reason",
};

export const stages: readonly StageRow[] = [
  { stage: "Qualification", probability: 0.1, expectedDays: 60, type: "open", goal: 0.9 },
  { stage: "Discovery", probability: 0.2, expectedDays: 40, type: "open", goal: 0.7 },
  { stage: "Meeting", probability: 0.4, expectedDays: 30, type: "open", goal: 0.8 },
  { stage: "Proposal", probability: 0.7, expectedDays: 20, type: "open", goal: 0.6 },
  { stage: "Closed Won", probability: 1, type: "won" },
  { stage: "Closed Lost", probability: 0, type: "lost" },
];

/** The report of the reference leads as of 2026-06-30, in English, live. */
export const referenceInput: ReportInput = {
  language: "en",
  mode: "live",
  table: leads,
  mapping,
  stages,
  stagesTable: "Stages",
  asOf: serial("2026-06-30"),
};
