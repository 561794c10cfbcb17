import type { StageRow } from "../../../src/leads";

/** The stage table of the benchmark. */
export const STAGES = [
  { stage: "Qualification", probability: 0.1, expectedDays: 60, type: "open", goal: 0.8 },
  { stage: "Discovery", probability: 0.2, expectedDays: 40, type: "open", goal: 0.7 },
  { stage: "Proposal", probability: 0.4, expectedDays: 30, type: "open", goal: 0.7 },
  { stage: "Negotiation", probability: 0.7, expectedDays: 20, type: "open", goal: 0.6 },
  { stage: "Closed Won", probability: 1, type: "won" },
  { stage: "Closed Lost", probability: 0, type: "lost" },
] as const satisfies readonly StageRow[];

export const OPEN = STAGES.filter((stage) => stage.type === "open");
export const WON = "Closed Won";
export const LOST = "Closed Lost";

/** The same as cells, as a function gets them. */
export const STAGE_CELLS: unknown[][] = STAGES.map((stage) => [
  stage.stage,
  stage.probability,
  "expectedDays" in stage ? stage.expectedDays : "",
  stage.type,
  "goal" in stage ? stage.goal : "",
]);
