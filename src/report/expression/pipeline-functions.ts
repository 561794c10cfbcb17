import { confidence, conversion, reached, stagerates, winrate } from "../../functions/conversion";
import { salescycle, velocity } from "../../functions/time";
import { shares, summary, weighted } from "../../functions/value";

/** As Excel calls them: arguments by position, null for one left out. */
export type PipelineFunction = (...args: any[]) => unknown;

/** The functions that the report asks, by their name in a cell without "PIPELINE.". */
export const PIPELINE_FUNCTIONS = {
  CONFIDENCE: confidence,
  CONVERSION: conversion,
  REACHED: reached,
  SALESCYCLE: salescycle,
  SHARES: shares,
  STAGERATES: stagerates,
  SUMMARY: summary,
  VELOCITY: velocity,
  WEIGHTED: weighted,
  WINRATE: winrate,
} satisfies Record<string, PipelineFunction>;

export type PipelineFunctionName = keyof typeof PIPELINE_FUNCTIONS;
