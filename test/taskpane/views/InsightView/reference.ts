/** The twelve reference leads as questions are asked of them, and how steps are taken all at once. */
import {
  recogniseColumns,
  type Field,
  type Mapping,
  type RawTable,
  type StageRow,
} from "../../../../src/leads";
import { LeadColumns } from "../../../../src/taskpane/leads/LeadColumns";
import { AS_OF } from "../../../functions/reference-tables";
import { LEADS, STAGES } from "../../workbook";

export const { mapping: MAPPING } = recogniseColumns(LEADS);

/** Goals of the worked example of BOTTLENECK. */
const GOALS = [0.9, 0.7, 0.8, 0.6];
export const STAGES_WITH_GOALS: readonly StageRow[] = STAGES.map((row, index) => ({
  ...row,
  ...(GOALS[index] !== undefined && { goal: GOALS[index] }),
}));

export const columnsOf = ({
  data = LEADS,
  mapping = MAPPING,
  stages = STAGES,
}: {
  readonly data?: RawTable;
  readonly mapping?: Mapping;
  readonly stages?: readonly StageRow[];
} = {}): LeadColumns => new LeadColumns({ data, mapping, stages, asOf: AS_OF });

/** As if the table had no such columns. */
export const without = (...fields: readonly Field[]): Mapping =>
  Object.fromEntries(Object.entries(MAPPING).filter(([field]) => !fields.includes(field as Field)));

/** Stages without a chance. */
export const STAGES_WITHOUT_CHANCES = STAGES.map(({ probability: _, ...row }) => row);

/** What steps end with. */
export function finish<Value>(steps: Generator<void, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
