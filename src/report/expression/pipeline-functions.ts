import { bottleneck, conversion, reached, stagerates } from "../../functions/conversion";
import { check, movement } from "../../functions/data";
import { accuracy, chance, forecast, interval } from "../../functions/forecasting";
import { salescycle, stalled, timeinstage, velocity } from "../../functions/time";
import { coverage, gap, goal, pace, plan } from "../../functions/targets";
import { breakdown, shares, summary, weighted } from "../../functions/value";
import { confidence, score, winrate } from "../../functions/winning";

/** As Excel calls them: arguments by position, null for one left out. */
export type PipelineFunction = (...args: any[]) => unknown;

/** The functions that the report asks, by their name in a cell without "PIPELINE.". */
export const PIPELINE_FUNCTIONS = {
  ACCURACY: accuracy,
  BOTTLENECK: bottleneck,
  BREAKDOWN: breakdown,
  CHANCE: chance,
  CHECK: check,
  CONFIDENCE: confidence,
  CONVERSION: conversion,
  COVERAGE: coverage,
  FORECAST: forecast,
  GAP: gap,
  GOAL: goal,
  INTERVAL: interval,
  MOVEMENT: movement,
  PACE: pace,
  PLAN: plan,
  REACHED: reached,
  SALESCYCLE: salescycle,
  SCORE: score,
  SHARES: shares,
  STAGERATES: stagerates,
  STALLED: stalled,
  SUMMARY: summary,
  TIMEINSTAGE: timeinstage,
  VELOCITY: velocity,
  WEIGHTED: weighted,
  WINRATE: winrate,
} satisfies Record<string, PipelineFunction>;

export type PipelineFunctionName = keyof typeof PIPELINE_FUNCTIONS;
