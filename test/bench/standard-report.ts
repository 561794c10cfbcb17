import { encodeDates, encodeIds, encodeNumbers, encodeTexts } from "../../src/calc";
import { buildPlan, type Plan, type ReportInput } from "../../src/report";
import { AS_OF, LEAD_HEADERS, type Columns, type LeadHeader } from "./data/leads";
import { STAGES } from "./data/stages";

const MAPPING: ReportInput["mapping"] = {
  id: "Id",
  stage: "Stage",
  amount: "Amount",
  owner: "Owner",
  source: "Source",
  segment: "Segment",
  product: "Product",
  created: "Created",
  entered: "Entered",
  expected: "Expected",
  closed: "Closed",
  lastStage: "Last stage",
  reason: "Reason",
};

/** The standard report of a leads table with all its sections, from cells to the finished plan. */
export const standardReport = (leads: Columns<LeadHeader>): Plan =>
  buildPlan({
    language: "en",
    mode: "live",
    table: {
      name: "Leads",
      headers: LEAD_HEADERS,
      columns: LEAD_HEADERS.map((header) => leads[header]),
    },
    mapping: MAPPING,
    stages: STAGES,
    stagesTable: "Stages",
    asOf: AS_OF,
  });

/** The typed columns that the report is calculated from. */
export const encodeLeads = (leads: Columns<LeadHeader>): unknown => [
  encodeIds(leads.Id),
  encodeNumbers(leads.Amount),
  ...[leads.Stage, leads.Owner, leads.Source, leads.Segment].map((cells) => encodeTexts(cells)),
  ...[leads.Product, leads["Last stage"], leads.Reason].map((cells) => encodeTexts(cells)),
  ...[leads.Created, leads.Entered, leads.Expected, leads.Closed].map((cells) =>
    encodeDates(cells)
  ),
];
