import {
  PRESET_NAMES,
  presetStages,
  proposeStages,
  type RawTable,
  type StageRow,
} from "../../src/leads";
import { stageTypeOf } from "../../src/calc/columns/stage-types";
import { tableOf } from "./table-of";

const stageTable = (stages: readonly string[]): RawTable =>
  tableOf(
    ["Stage"],
    stages.map((stage) => [stage])
  );
const propose = (stages: readonly string[]) =>
  proposeStages(stageTable(stages), { stage: "Stage" });
const namesOf = (rows: readonly StageRow[], type: StageRow["type"]): string[] =>
  rows.filter((row) => row.type === type).map(({ stage }) => stage);

describe("types", () => {
  it.each([
    ["Closed Won", "won"],
    ["5. Won", "won"],
    ["Vunnen affär", "won"],
    ["Câştigat", "won"],
    ["Închis - câștigat", "won"],
    ["Customer", "won"],
    ["closed_lost", "lost"],
    ["Förlorad", "lost"],
    ["Tappad till konkurrent", "lost"],
    ["Pierdută", "lost"],
    ["Disqualified", "lost"],
    ["Qualified", "open"],
    ["Contract Sent", "open"],
    ["Closing", "open"],
  ] as const)("%s is %s", (stage, type) =>
    expect(propose(["Lead", stage]).rows.find((row) => row.stage === stage)?.type).toBe(type)
  );

  it("come from helper columns where the names do not tell, and are then to be checked", () => {
    const table = tableOf(
      ["Stage", "is_won", "is_closed"],
      [
        ["x1", false, false],
        ["x2", true, true],
        ["x3", false, true],
      ]
    );
    const proposal = proposeStages(
      table,
      { stage: "Stage" },
      { isWon: "is_won", isClosed: "is_closed" }
    );
    expect(proposal.rows.map(({ stage, type }) => [stage, type])).toEqual([
      ["x1", "open"],
      ["x2", "won"],
      ["x3", "lost"],
    ]);
    expect(proposal.doubts).toEqual([
      { stage: "x2", about: "type" },
      { stage: "x3", about: "type" },
    ]);
  });
});

describe("order", () => {
  it.each([
    [
      "known steps",
      ["Negotiation", "Won", "Proposal", "Lead", "Demo"],
      ["Lead", "Demo", "Proposal", "Negotiation"],
    ],
    [
      "Swedish",
      ["Förhandling", "Offert", "Kvalificering", "Möte"],
      ["Kvalificering", "Möte", "Offert", "Förhandling"],
    ],
    [
      "Romanian",
      ["Negociere", "Ofertă", "Întâlnire", "Calificare"],
      ["Calificare", "Întâlnire", "Ofertă", "Negociere"],
    ],
    ["leading numbers", ["3 - Alfa", "1 - Zeta", "02. Beta"], ["1 - Zeta", "02. Beta", "3 - Alfa"]],
    [
      "a preset, which may differ from the general order",
      ["Contract Sent", "Presentation Scheduled", "Qualified To Buy", "Appointment Scheduled"],
      ["Appointment Scheduled", "Qualified To Buy", "Presentation Scheduled", "Contract Sent"],
    ],
  ])("by %s", (_, stages, expected) => {
    const { rows, doubts } = propose(stages);
    expect(namesOf(rows, "open")).toEqual(expected);
    expect(doubts).toEqual([]);
  });

  it("puts a stage of a name of its own where its deals' probability belongs, and says so", () => {
    const table = tableOf(
      ["Stage", "P"],
      [
        ["Proposal", 0.6],
        ["Technical fit", 0.4],
        ["Lead", 0.1],
      ]
    );
    const { rows, doubts } = proposeStages(table, { stage: "Stage", probability: "P" });
    expect(namesOf(rows, "open")).toEqual(["Lead", "Technical fit", "Proposal"]);
    expect(doubts).toEqual([{ stage: "Technical fit", about: "order" }]);
  });

  it("without probabilities by age: deals further along were created earlier", () => {
    const table = tableOf(
      ["Stage", "Created"],
      [
        ["Beta", 46_000],
        ["Alfa", 46_100],
        ["Gamma", 45_900],
      ]
    );
    const { rows } = proposeStages(table, { stage: "Stage", created: "Created" });
    expect(namesOf(rows, "open")).toEqual(["Alfa", "Beta", "Gamma"]);
  });

  it("counts spellings of one stage as one, won before lost, both after the open ones", () => {
    const { rows } = propose(["Lost", "offer ", "Offer", "OFFER", "Won", "Lead", ""]);
    expect(rows.map(({ stage }) => stage)).toEqual(["Lead", "offer", "Won", "Lost"]);
  });

  it("has stages that only lost leads were in", () => {
    const table = tableOf(
      ["Stage", "Last"],
      [
        ["Lead", ""],
        ["Lost", "Offer"],
      ]
    );
    const { rows } = proposeStages(table, { stage: "Stage", lastStage: "Last" });
    expect(namesOf(rows, "open")).toEqual(["Lead", "Offer"]);
  });
});

describe("probabilities", () => {
  const open = (rows: readonly StageRow[]) =>
    rows.filter(({ type }) => type === "open").map(({ probability }) => probability);

  it("are the means of the deals' own", () => {
    const table = tableOf(
      ["Stage", "P"],
      [
        ["Lead", 0.1],
        ["Lead", 0.2],
        ["Offer", 0.6],
        ["Won", 1],
      ]
    );
    const { rows, assumption } = proposeStages(table, { stage: "Stage", probability: "P" });
    expect(open(rows)).toEqual([0.15, 0.6]);
    expect(assumption).toEqual({ kind: "dealProbabilities", header: "P" });
  });

  it("written 0 to 100 are divided, and what lies above is left out", () => {
    const table = tableOf(
      ["Stage", "P"],
      [
        ["Lead", 10],
        ["Lead", 1000],
        ["Offer", 60],
      ]
    );
    expect(open(proposeStages(table, { stage: "Stage" }, { percent: "P" }).rows)).toEqual([
      0.1, 0.6,
    ]);
  });

  it("come from closed deals where their last stage is known", () => {
    // 6 won, 6 lost from Offer, 12 lost from Lead: 6/24 of those that reached Lead, 6/12 of Offer.
    const table = tableOf(
      ["Stage", "Last"],
      [
        ["Lead", ""],
        ["Offer", ""],
        ...Array.from({ length: 6 }, () => ["Won", "Offer"]),
        ...Array.from({ length: 6 }, () => ["Lost", "Offer"]),
        ...Array.from({ length: 12 }, () => ["Lost", "Lead"]),
      ]
    );
    const { rows, assumption } = proposeStages(table, { stage: "Stage", lastStage: "Last" });
    expect(open(rows)).toEqual([0.25, 0.5]);
    expect(assumption).toEqual({ kind: "history", closed: 24 });
  });

  it("are not taken from fewer than ten closed deals, but from the preset", () => {
    const table = tableOf(
      ["Stage", "Last"],
      [
        ["Discovery", ""],
        ["Qualification", ""],
        ["Won", ""],
        ["Lost", "Discovery"],
      ]
    );
    const { rows, assumption } = proposeStages(table, { stage: "Stage", lastStage: "Last" });
    expect(open(rows)).toEqual([0.1, 0.2]);
    expect(assumption).toEqual({ kind: "preset", preset: "b2b" });
  });

  it("rise in even steps where nothing is known", () => {
    const { rows, assumption } = propose(["Alfa", "Beta", "Gamma", "Won"]);
    expect(open(rows)).toEqual([0.25, 0.5, 0.75]);
    expect(assumption).toEqual({ kind: "evenSteps", stages: 3 });
  });

  it("are 1 for won and 0 for lost", () =>
    expect(propose(["Won", "Lost"]).rows).toEqual([
      { stage: "Won", probability: 1, type: "won" },
      { stage: "Lost", probability: 0, type: "lost" },
    ]));
});

it("expects twice the average stay of lost leads in their last stage, from ten stays on", () => {
  // Stays of 1 to 10 days in Lead: 5.5 on average. Nine in Offer are too few.
  const table = tableOf(
    ["Stage", "Last", "Entered", "Closed"],
    [
      ...Array.from({ length: 10 }, (_, day) => ["Lost", "Lead", 46_000, 46_001 + day]),
      ...Array.from({ length: 9 }, () => ["Lost", "Offer", 46_000, 46_010]),
    ]
  );
  const { rows } = proposeStages(table, {
    stage: "Stage",
    lastStage: "Last",
    entered: "Entered",
    closed: "Closed",
  });
  expect(rows.map(({ stage, expectedDays }) => [stage, expectedDays])).toEqual([
    ["Lead", 11],
    ["Offer", undefined],
    ["Lost", undefined],
  ]);
});

describe.each(PRESET_NAMES)("preset %s", (preset) => {
  const languages = ["en", "sv", "ro"] as const;

  it.each(languages)("is recognised in %s by its own stages, in its own order", (language) => {
    const rows = presetStages(preset, language);
    const proposal = propose(rows.map(({ stage }) => stage).reverse());
    expect(proposal.rows.map(({ stage }) => stage)).toEqual(rows.map(({ stage }) => stage));
    expect(proposal.assumption.kind).toBe("preset");
  });

  it("has the same figures in every language, and ends in won and lost", () => {
    const [first, ...others] = languages.map((language) =>
      presetStages(preset, language).map(({ stage: _, ...figures }) => figures)
    );
    for (const other of others) expect(other).toEqual(first);
    expect(first!.slice(-2).map(({ type }) => type)).toEqual(["won", "lost"]);
  });

  it.each(languages)("names won and lost in %s as a stage table does", (language) => {
    const closed = presetStages(preset, language).slice(-2);
    expect(closed.map(({ stage }) => stageTypeOf(stage))).toEqual(["won", "lost"]);
  });
});

// The stage table of the worked examples in the functions' documentation.
it("preset b2b has the probabilities and expected days of the worked examples", () =>
  expect(presetStages("b2b", "en").slice(0, 4)).toEqual([
    { stage: "Qualification", probability: 0.1, expectedDays: 60, type: "open" },
    { stage: "Discovery", probability: 0.2, expectedDays: 40, type: "open" },
    { stage: "Meeting", probability: 0.4, expectedDays: 30, type: "open" },
    { stage: "Proposal", probability: 0.7, expectedDays: 20, type: "open" },
  ]));
