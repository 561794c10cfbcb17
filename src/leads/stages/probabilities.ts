import { calibrateProbabilities, encodeTexts, matchStages, readStageTable } from "../../calc";
import type { HelperColumns } from "../columns/helper-columns";
import type { Mapping, RawTable, StageAssumption } from "../types";
import { matchingPreset } from "./presets";
import { type StageData, cellsOf, meanOver, numbersOf } from "./stage-data";

export interface Probabilities {
  /** One per open stage, 0 to 1. */
  readonly values: readonly number[];
  readonly assumption: StageAssumption;
}

interface Scene {
  readonly table: RawTable;
  readonly mapping: Mapping;
  readonly helpers: HelperColumns;
  /** Open stages in order. */
  readonly open: readonly StageData[];
  readonly won: readonly StageData[];
  readonly lost: readonly StageData[];
}

/** Fewer closed deals than this say nothing about a stage. */
const MIN_CLOSED = 10;
/** A share of the lost deals that is as good as all of them. */
const NEARLY_ALL = 0.9;
/** Probabilities are shown as percentages with at most two decimals. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * The chance to win at each open stage, from the best source there is: what the team typed on its deals, what
 * became of its closed deals, the process the stages belong to, and without any of them even steps.
 */
export function probabilitiesOf(scene: Scene): Probabilities {
  return fromDeals(scene) ?? fromHistory(scene) ?? fromPreset(scene) ?? evenSteps(scene);
}

/** Mean of the deals' own probabilities, if every open stage has some. */
function fromDeals({ table, mapping, helpers, open }: Scene): Probabilities | undefined {
  const header = mapping.probability ?? helpers.percent;
  if (header === undefined) return undefined;
  const scale = mapping.probability === undefined ? 100 : 1;
  // What is not between 0 and 100 % is a slip and counts as blank.
  const chances = numbersOf(table, header).map((value) =>
    value >= 0 && value <= scale ? value / scale : NaN
  );
  const values = open.map(({ rows }) => rounded(meanOver(chances, rows)));
  if (values.some(Number.isNaN)) return undefined;
  return { values, assumption: { kind: "dealProbabilities", header } };
}

/** As PIPELINE.CALIBRATE: won / closed among the closed deals that reached each stage. */
function fromHistory({ table, mapping, open, won, lost }: Scene): Probabilities | undefined {
  if (mapping.lastStage === undefined || open.length === 0) return undefined;
  const stageTable = readStageTable(
    [...open, ...won, ...lost].map(({ stage, type }) => [stage, "", "", type])
  );
  const read = (header: string | undefined) =>
    matchStages(encodeTexts(cellsOf(table, header)), stageTable);
  const lastStages = read(mapping.lastStage);
  const lostRows = lost.flatMap(({ rows }) => rows);
  const known = lostRows.filter((row) => lastStages.codes[row]! < open.length);
  // A lost deal whose last stage is not known would count as lost at the first one.
  if (known.length < NEARLY_ALL * lostRows.length) return undefined;
  const { lines } = calibrateProbabilities({ stages: read(mapping.stage), lastStages });
  if (lines.some((line) => line.closed < MIN_CLOSED || line.won === 0)) return undefined;
  return {
    values: lines.map(({ rate }) => rounded(rate!)),
    assumption: { kind: "history", closed: lines[0]!.closed },
  };
}

function fromPreset({ open }: Scene): Probabilities | undefined {
  const match = matchingPreset(open.map(({ stage }) => stage));
  if (!match) return undefined;
  return {
    values: match.rows.map(({ probability }) => probability ?? 0),
    assumption: { kind: "preset", preset: match.preset },
  };
}

function evenSteps({ open }: Scene): Probabilities {
  const stages = open.length;
  return {
    values: open.map((_, index) => rounded((index + 1) / (stages + 1))),
    assumption: { kind: "evenSteps", stages },
  };
}
