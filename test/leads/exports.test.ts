/**
 * Recognition on public sample exports. They lie beside the repository (../shared/data) where they were
 * downloaded; elsewhere their tests are not registered. Expected figures were counted with Python's csv module.
 */
import {
  proposeStages,
  recogniseColumns,
  type Recognition,
  type StageProposal,
} from "../../src/leads";
import { hasData, readCsv } from "./read-csv";

interface Expected {
  readonly mapping: Recognition["mapping"];
  readonly helpers?: Recognition["helpers"];
  readonly warnings: Recognition["warnings"];
  /** Stage, probability, type. */
  readonly stages: readonly (readonly [string, number, string])[];
  readonly assumption: StageProposal["assumption"];
}

const EXPORTS: Readonly<Record<string, Expected>> = {
  "maven-crm/sales_pipeline.csv": {
    mapping: {
      id: "opportunity_id",
      stage: "deal_stage",
      amount: "close_value",
      owner: "sales_agent",
      product: "product",
      created: "engage_date",
      closed: "close_date",
    },
    warnings: [{ code: "rowsWithoutAmount", count: 2089, header: "close_value" }],
    stages: [
      ["Prospecting", 0.3333, "open"],
      ["Engaging", 0.6667, "open"],
      ["Won", 1, "won"],
      ["Lost", 0, "lost"],
    ],
    assumption: { kind: "evenSteps", stages: 2 },
  },
  "saas-pipeline/opportunities.csv": {
    mapping: {
      id: "opportunity_id",
      stage: "stage",
      amount: "amount",
      owner: "owner",
      source: "lead_source",
      segment: "segment",
      product: "product",
      created: "created_date",
      expected: "close_date",
      closed: "close_date",
      lastStage: "lost_at_stage",
      reason: "loss_reason",
    },
    helpers: { isWon: "is_won", isClosed: "is_closed" },
    warnings: [],
    // 1,824 won; lost at Prospecting 1,571, Qualification 1,081, Proposal 670, Negotiation 438.
    stages: [
      ["Prospecting", 0.3266, "open"],
      ["Qualification", 0.4545, "open"],
      ["Proposal", 0.6221, "open"],
      ["Negotiation", 0.8064, "open"],
      ["Closed Won", 1, "won"],
      ["Closed Lost", 0, "lost"],
    ],
    assumption: { kind: "history", closed: 5584 },
  },
  "crm-platform/opportunities.csv": {
    mapping: {
      id: "opportunity_id",
      stage: "stage",
      amount: "expected_revenue",
      owner: "sales_rep_id",
      created: "created_date",
      expected: "close_date",
      closed: "close_date",
      probability: "probability",
    },
    warnings: [],
    stages: [
      ["Prospecting", 0.1, "open"],
      ["Qualification", 0.25, "open"],
      ["Proposal", 0.5, "open"],
      ["Negotiation", 0.7, "open"],
      ["Closed Won", 1, "won"],
      ["Closed Lost", 0, "lost"],
    ],
    assumption: { kind: "dealProbabilities", header: "probability" },
  },
  "gtm-reference/opportunities.csv": {
    mapping: {
      id: "opportunity_id",
      stage: "stage",
      amount: "amount",
      source: "source_tier",
      created: "created_at",
      expected: "close_date",
      closed: "close_date",
    },
    helpers: { isWon: "is_won", isClosed: "is_closed" },
    warnings: [{ code: "rowsWithoutAmount", count: 1, header: "amount" }],
    stages: [
      ["Proposal", 0.3333, "open"],
      ["Negotiation", 0.6667, "open"],
      ["Closed Won", 1, "won"],
      ["Closed Lost", 0, "lost"],
    ],
    assumption: { kind: "evenSteps", stages: 2 },
  },
  // Stage names are hashed: only the helper columns tell won and lost.
  "crm-export-formats/salesforce_opportunity_data.csv": {
    mapping: {
      id: "id",
      stage: "stage_name",
      amount: "amount",
      owner: "owner_id",
      source: "lead_source",
      segment: "type",
      created: "created_date",
      expected: "close_date",
      closed: "close_date",
      lastActivity: "last_activity_date",
    },
    helpers: {
      isWon: "is_won",
      isClosed: "is_closed",
      isDeleted: "is_deleted",
      percent: "probability",
    },
    warnings: [
      { code: "rowsWithoutAmount", count: 6, header: "amount" },
      { code: "deletedRows", count: 10, header: "is_deleted" },
      { code: "probabilitiesAsPercent", count: 10, header: "probability" },
    ],
    stages: [
      ["9RN9J3tlxr89gDctReax5w==", 0.65, "open"],
      ["GavUFuuf4DrnQAoiRGlWpQ==", 1, "won"],
      ["tXi3M8u3iPxq0ggxTSxMKw==", 0, "lost"],
    ],
    assumption: { kind: "dealProbabilities", header: "probability" },
  },
  // Stages, amounts and close dates are blank throughout: the names alone speak for those columns.
  "crm-export-formats/hubspot_deal_data.csv": {
    mapping: {
      id: "deal_id",
      stage: "deal_pipeline_stage_id",
      amount: "property_amount",
      owner: "owner_id",
      created: "property_createdate",
      expected: "property_closedate",
      closed: "property_closedate",
    },
    helpers: { isDeleted: "is_deleted" },
    warnings: [{ code: "rowsWithoutStage", count: 44, header: "deal_pipeline_stage_id" }],
    stages: [],
    assumption: { kind: "evenSteps", stages: 0 },
  },
};

const present = Object.entries(EXPORTS).filter(([file]) => hasData(file));

for (const [file, expected] of present) {
  describe(file, () => {
    const table = readCsv(file);
    const recognition = recogniseColumns(table);
    const proposal = proposeStages(table, recognition.mapping, recognition.helpers);

    it("has its columns recognised", () => {
      expect(recognition.mapping).toEqual(expected.mapping);
      expect(recognition.helpers).toEqual(expected.helpers ?? {});
    });
    it("has its rows to look at counted", () =>
      expect(recognition.warnings).toEqual(expected.warnings));
    it("has its stages in order", () =>
      expect(
        proposal.rows.map(({ stage, probability, type }) => [stage, probability, type])
      ).toEqual(expected.stages));
    it("says where the probabilities come from", () =>
      expect(proposal.assumption).toEqual(expected.assumption));
  });
}

if (hasData("crm-platform/opportunities.csv")) {
  // Sums over the file with Python's csv and decimal modules.
  it("weighs crm-platform's open deals with the proposed probabilities", () => {
    const table = readCsv("crm-platform/opportunities.csv");
    const { mapping } = recogniseColumns(table);
    const { rows } = proposeStages(table, mapping);
    const column = (header: string | undefined) => table.columns[table.headers.indexOf(header!)]!;
    const chances = new Map(
      rows.filter(({ type }) => type === "open").map((row) => [row.stage, row.probability!])
    );
    let open = 0;
    let weighted = 0;
    column(mapping.stage).forEach((stage, row) => {
      const chance = chances.get(stage as string);
      if (chance === undefined) return;
      open += column(mapping.amount)[row] as number;
      weighted += (column(mapping.amount)[row] as number) * chance;
    });
    expect(open).toBeCloseTo(39_312_648.21, 3);
    expect(weighted).toBeCloseTo(15_477_202.8045, 3);
  });
}

it("knows the sample exports it finds", () =>
  expect(present.map(([file]) => file)).toEqual(Object.keys(EXPORTS).filter(hasData)));
