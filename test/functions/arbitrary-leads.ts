/** Leads tables at random, for relations that hold whatever the leads: money in whole units, so that sums are exact. */
import fc from "fast-check";
import { column } from "./reference-tables";

export interface Lead {
  readonly owner: string;
  readonly stage: string;
  readonly lastStage: string;
  readonly amount: number;
  readonly created: number;
  readonly entered: number;
  readonly expected: number | "";
  readonly closed: number | "";
}

/** The day the questions are asked for: 2026-06-30. */
export const TODAY = 46203;

export const OPEN_STAGES = ["Qualification", "Discovery", "Meeting", "Proposal"];

const lead: fc.Arbitrary<Lead> = fc
  .record({
    owner: fc.constantFrom("Ana", "Bo", "Cia", ""),
    stage: fc.constantFrom(...OPEN_STAGES, "Closed Won", "Closed Lost"),
    lastStage: fc.constantFrom(...OPEN_STAGES),
    amount: fc.integer({ min: 0, max: 1000 }).map((thousands) => thousands * 1000),
    created: fc.integer({ min: TODAY - 400, max: TODAY }),
    inStage: fc.integer({ min: 0, max: 120 }),
    expected: fc.option(fc.integer({ min: TODAY - 60, max: TODAY + 200 }), { nil: "" as const }),
  })
  .map(({ inStage, ...fields }) => {
    const entered = Math.min(TODAY, fields.created + inStage);
    const isClosed = fields.stage.startsWith("Closed");
    return {
      ...fields,
      entered,
      lastStage: fields.stage === "Closed Lost" ? fields.lastStage : "",
      closed: isClosed ? entered : ("" as const),
    };
  });

export const someLeads = fc.array(lead, { minLength: 1, maxLength: 40 });

export const emptyLead = {
  ...{ owner: "", stage: "", lastStage: "", amount: "", created: "", entered: "" },
  ...{ expected: "", closed: "" },
};

/** The columns of a table, as Excel hands them over. */
export function columnsOf(leads: readonly (Lead | typeof emptyLead)[]) {
  const of = (field: keyof Lead): unknown[][] => column(leads.map((row) => row[field]));
  return {
    owner: of("owner"),
    stage: of("stage"),
    lastStage: of("lastStage"),
    amount: of("amount"),
    created: of("created"),
    entered: of("entered"),
    expected: of("expected"),
    closed: of("closed"),
  };
}

export type Columns = ReturnType<typeof columnsOf>;
