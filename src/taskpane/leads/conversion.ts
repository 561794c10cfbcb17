import {
  bottleneck,
  ratio,
  reachedStages,
  stageRates,
  wilsonInterval,
  type Bottleneck,
  type Interval,
} from "../../calc";
import type { LeadColumns } from "./LeadColumns";

/** How one open stage converts, and why it holds leads up where it has a goal to miss. */
export interface StageConversion {
  readonly stage: string;
  /** Leads that moved on from the stage, of how many that count. */
  readonly movedOn: number;
  readonly of: number;
  readonly overdue: number;
  readonly tooYoung: number;
  /** Undefined where no lead counts. */
  readonly rate: number | undefined;
  /** 95 % limits of the rate. */
  readonly limits: Interval | undefined;
  readonly expectedDays: number | undefined;
  readonly goal: number | undefined;
  /** Undefined without a goal, or where overdue leads are not known. */
  readonly finding: Bottleneck | undefined;
}

export interface Conversion {
  /** Counted with overdue leads, or, where their days are not known, by the stages that leads reached. */
  readonly method: "overdue" | "reached";
  /** One line an open stage, in order. */
  readonly lines: readonly StageConversion[];
}

/** Of those who reached a stage, how many went on; the same two ways of counting as in the report. */
export function conversionOf(leads: LeadColumns): Conversion {
  const { table } = leads;
  const entered = leads.dates("entered");
  const isExpected = table.open.some((code) => table.stages[code]!.expectedDays !== undefined);
  return entered && isExpected
    ? { method: "overdue", lines: countOverdue(leads, entered) }
    : { method: "reached", lines: countReached(leads) };
}

function countOverdue(leads: LeadColumns, entered: Float32Array): StageConversion[] {
  const { stages, lastStages, asOf } = leads;
  return stageRates({ stages, entered, lastStages, asOf }).lines.map((line, index) => {
    const stage = stageAt(leads, index);
    const of = line.completed + line.overdue;
    const finding = stage.goal === undefined ? undefined : { ...line, benchmark: stage.goal };
    return {
      ...{ stage: line.stage, movedOn: line.movedOn, of },
      ...{ overdue: line.overdue, tooYoung: line.tooYoung, rate: line.rate },
      ...{ limits: limitsOf(line.movedOn, of), ...stage, finding: finding && bottleneck(finding) },
    };
  });
}

function countReached(leads: LeadColumns): StageConversion[] {
  const { stages, lastStages } = leads;
  const { lines, won } = reachedStages({ stages, lastStages });
  return lines.map(({ stage, total: of }, index) => {
    const movedOn = lines[index + 1]?.total ?? won;
    return {
      ...{ stage, movedOn, of, overdue: 0, tooYoung: 0, rate: ratio(movedOn, of) },
      ...{ limits: limitsOf(movedOn, of), ...stageAt(leads, index), finding: undefined },
    };
  });
}

const limitsOf = (movedOn: number, of: number): Interval | undefined =>
  of > 0 ? wilsonInterval(movedOn, of) : undefined;

function stageAt({ table }: LeadColumns, openIndex: number) {
  const { expectedDays, goal } = table.stages[table.open[openIndex]!]!;
  return { expectedDays, goal };
}

/** The stage that misses its goal by most, if any does. */
export function worstStage({ lines }: Conversion): StageConversion | undefined {
  let worst: StageConversion | undefined;
  for (const line of lines) {
    const difference = line.finding?.difference ?? 0;
    if (difference < (worst?.finding?.difference ?? 0)) worst = line;
  }
  return worst;
}
