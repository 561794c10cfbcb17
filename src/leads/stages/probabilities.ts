import { labelKey } from "../../calc/columns/labels";
import { encodeTexts } from "../../calc/columns/texts";
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

/** Won / closed among the deals that reached each stage; a lost deal reached the stages up to its last one. */
function fromHistory({ table, mapping, open, won, lost }: Scene): Probabilities | undefined {
  if (mapping.lastStage === undefined) return undefined;
  const position = new Map(open.map(({ stage }, index) => [labelKey(stage), index]));
  const { codes, labels } = encodeTexts(cellsOf(table, mapping.lastStage));
  const positions = labels.map((label) => position.get(labelKey(label)));
  const furthest = lost
    .flatMap(({ rows }) => rows)
    .map((row) => positions[codes[row]!])
    .filter((at) => at !== undefined);
  const winners = won.reduce((count, { rows }) => count + rows.length, 0);
  const closed = open.map((_, index) => winners + furthest.filter((at) => at >= index).length);
  if (winners === 0 || furthest.length === 0 || closed.some((n) => n < MIN_CLOSED))
    return undefined;
  return {
    values: closed.map((n) => rounded(winners / n)),
    assumption: { kind: "history", closed: winners + furthest.length },
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
