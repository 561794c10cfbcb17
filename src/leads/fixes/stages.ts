import { editDistance, labelKey, tidyLabel, closestLabel } from "../../calc";
import { isKnownStage } from "../stages/vocabulary";
import type { StageRow } from "../types";
import { withoutBlanks } from "./blanks";
import type { Reader } from "./types";

/** In shorter names a letter makes another stage: MQL and SQL. */
const MIN_LETTERS = 4;

/**
 * Recognises the stages of the stage table in other spellings: of case and blanks, and with so few slips that one stage
 * alone can be meant. A text that names a stage of some sales process, or differs in a number, means what it says.
 */
export function stageReader(stages: readonly StageRow[]): Reader {
  const names = stages.map(({ stage }) => stage);
  const nameByKey = new Map(names.map((name) => [labelKey(name), name]));
  return {
    correct(text) {
      const label = tidyLabel(text);
      if (label === "" || names.includes(label)) return withoutBlanks(text);
      const name = nameByKey.get(labelKey(label)) ?? nearestStage(label, names);
      return name === undefined ? withoutBlanks(text) : { kind: "stage", after: name };
    },
  };
}

function nearestStage(label: string, names: readonly string[]): string | undefined {
  if (label.length < MIN_LETTERS || isKnownStage(label)) return undefined;
  const nearest = closestLabel(label, names);
  if (nearest === undefined || digitsOf(nearest) !== digitsOf(label)) return undefined;
  const key = labelKey(label);
  const distance = (name: string): number => editDistance(key, labelKey(name));
  const isOnly = names.every((name) => name === nearest || distance(name) > distance(nearest));
  return isOnly ? nearest : undefined;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");
