import {
  ENGLISH_SIGNS,
  ownFormula,
  type LeadsNames,
  type OtherTables,
} from "../../../src/report/own-formula";
import { CALLS } from "../../../src/report/own-formula/calls";
import { functionsMetadata } from "../../../src/tools/functions-metadata.cjs";

/** The tables of the functions' documented examples. */
const REFERENCE: LeadsNames = {
  table: "Leads",
  mapping: {
    ...{ id: "ID", stage: "Stage", amount: "Amount", owner: "Owner", source: "Source" },
    ...{ lastStage: "Last stage", created: "Created", entered: "Entered", expected: "Expected" },
    ...{ closed: "Closed", reason: "Reason", currency: "Currency" },
  },
  stages: [
    { stage: "Qualification", type: "open" },
    { stage: "Discovery", type: "open" },
    { stage: "Closed Won", type: "won" },
  ],
  stagesTable: "Stages",
};
/** 2026-06-30. */
const AS_OF = 46_203;

/** The other tables of the documented examples; the snapshots have the headers that the add-in gives them. */
const OTHERS: OtherTables = {
  history: { table: "Hist", columns: { lead: "Lead", stage: "Stage", date: "Entered" } },
  snapshots: {
    table: "Snapshots",
    columns: { id: "Lead", stage: "Stage", amount: "Amount", until: "Until" },
  },
  rates: "Rates",
};

const formulaOf = (id: string, leads = REFERENCE, signs = ENGLISH_SIGNS): string => {
  const own = ownFormula(id, { leads, ...OTHERS }, AS_OF, signs);
  return "formula" in own ? own.formula : `lacks ${own.lacks}`;
};

// The documented examples, as far as they name no date.
it.each([
  ["WEIGHTED", "=PIPELINE.WEIGHTED(Leads[Amount],Leads[Stage],Stages)"],
  ["BREAKDOWN", "=PIPELINE.BREAKDOWN(Leads[Owner],Leads[Stage],Leads[Amount],Stages)"],
  [
    "CONVERSION",
    '=PIPELINE.CONVERSION("Qualification","Discovery",Leads[Stage],Stages,Leads[Last stage])',
  ],
  ["RATE", "=PIPELINE.RATE(50,70,30)"],
  ["EXPECTEDDAYS", "=PIPELINE.EXPECTEDDAYS({20;40})"],
  ["SALESCYCLE", "=PIPELINE.SALESCYCLE(Leads[Created],Leads[Closed],Leads[Stage],Stages)"],
  ["CALIBRATE", "=PIPELINE.CALIBRATE(Leads[Stage],Leads[Last stage],Stages)"],
  ["GAP", "=PIPELINE.GAP(100000,40000,152000,58400,0.4)"],
  // The arguments in the order of the documented syntax.
  ["FUNNEL", "=PIPELINE.FUNNEL(Hist[Lead],Hist[Stage],Stages,,Hist[Entered])"],
  ["TIMEINSTAGE", "=PIPELINE.TIMEINSTAGE(Hist[Lead],Hist[Stage],Hist[Entered],Stages)"],
  ["TOBASE", "=PIPELINE.TOBASE(Leads[Amount],Leads[Currency],Rates)"],
  [
    "MOVEMENT",
    '=PIPELINE.MOVEMENT(FILTER(Snapshots[Lead],Snapshots[Until]=""),' +
      'FILTER(Snapshots[Stage],Snapshots[Until]=""),FILTER(Snapshots[Amount],Snapshots[Until]=""),' +
      "Leads[ID],Leads[Stage],Leads[Amount],Stages)",
  ],
])("%s is tried with the reference tables as documented", (id, formula) => {
  expect(formulaOf(id)).toBe(formula);
});

test("each function has a call that fills its compulsory arguments", async () => {
  const { functions } = await functionsMetadata();
  const short = functions.filter(({ id, parameters }) => {
    const compulsory = parameters.filter(({ optional }) => !optional).length;
    const given = CALLS[id]?.length ?? 0;
    return given < compulsory || given > parameters.length;
  });
  expect(short.map(({ id }) => id)).toEqual([]);
  expect(functions.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(CALLS)));
});

it("names the user's table and columns, however they are called", () => {
  const own: LeadsNames = {
    ...REFERENCE,
    table: "Affärer",
    mapping: { amount: "Belopp [SEK]", stage: "Steg #1's @" },
  };
  // Escapes as Excel's help on structured references gives them.
  expect(formulaOf("WEIGHTED", own)).toBe(
    "=PIPELINE.WEIGHTED(Affärer[[Belopp '[SEK']]],Affärer[[Steg '#1''s '@]],Stages)"
  );
});

it("leaves out an optional column that the table lacks", () => {
  const mapping = { stage: "Stage", amount: "Amount", expected: "Expected" };
  expect(formulaOf("REACHED", { ...REFERENCE, mapping })).toBe(
    "=PIPELINE.REACHED(Leads[Stage],Stages)"
  );
  expect(formulaOf("FORECAST", { ...REFERENCE, mapping })).toBe(
    "=PIPELINE.FORECAST(Leads[Amount],Leads[Stage],Leads[Expected],Stages)"
  );
});

it("takes the first column that serves", () => {
  const mapping = { stage: "Stage", amount: "Amount", product: "Product" };
  expect(formulaOf("SHARES", { ...REFERENCE, mapping })).toBe(
    "=PIPELINE.SHARES(Leads[Product],Leads[Amount])"
  );
});

it("goes from the only open stage to the won one, and doubles quotation marks", () => {
  const stages = [
    { stage: 'Say "yes"', type: "open" },
    { stage: "Lost", type: "lost" },
    { stage: "Won", type: "won" },
  ] as const;
  expect(formulaOf("CONVERSION", { ...REFERENCE, stages })).toContain('("Say ""yes""","Won",');
});

it("speaks of the year of the figures", () => {
  expect(formulaOf("PACE")).toBe('=PIPELINE.PACE(40000,100000,"2026-01-01","2026-12-31")');
});

it("is written as one types it where the decimal sign is a comma", () => {
  const signs = { argument: ";", decimal: "," } as const;
  expect(formulaOf("VELOCITY", REFERENCE, signs)).toBe("=PIPELINE.VELOCITY(7;20000;0,4;75)");
  expect(formulaOf("PLAN", REFERENCE, signs)).toBe("=PIPELINE.PLAN(1200000;20000;{0,8;0,75;0,5})");
});

describe("says what there must be first", () => {
  it("columns", () => {
    const mapping = { stage: "Stage", created: "Created" };
    expect(ownFormula("SALESCYCLE", { leads: { ...REFERENCE, mapping } }, AS_OF)).toEqual({
      lacks: "columns",
      fields: ["closed"],
    });
    expect(ownFormula("BREAKDOWN", { leads: { ...REFERENCE, mapping } }, AS_OF)).toEqual({
      lacks: "columns",
      fields: ["owner", "amount"],
    });
  });

  it("a stage table", () => {
    expect(
      ownFormula("WINRATE", { leads: { ...REFERENCE, stagesTable: undefined } }, AS_OF)
    ).toEqual({
      lacks: "stageTable",
    });
  });

  it("leads, but for a function of plain numbers", () => {
    expect(ownFormula("WINRATE", {}, AS_OF)).toEqual({ lacks: "leads" });
    expect(ownFormula("COVERAGE", {}, AS_OF)).toEqual({
      formula: "=PIPELINE.COVERAGE(152000,100000,40000)",
    });
  });

  it.each([
    ["FUNNEL", "history"],
    ["TIMEINSTAGE", "history"],
    ["MOVEMENT", "snapshots"],
    ["TOBASE", "rates"],
  ])("%s: a table of another kind", (id, lacks) => {
    expect(ownFormula(id, { leads: REFERENCE }, AS_OF)).toEqual({ lacks });
  });
});
