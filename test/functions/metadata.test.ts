/**
 * What Excel is told about the functions. Names and order of the arguments are a promise to saved workbooks, so they are
 * written down here and not read from the code. Optional arguments stand in brackets.
 */
import fs from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { completeMetadata } from "../../src/tools/function-metadata-plugin.cjs";

const CONTRACT: Readonly<Record<string, string>> = {
  WEIGHTED: "amounts stages stage_table [deal_probabilities] [include_won] [filter_array]",
  SUMMARY: "stages amounts stage_table [scope] [filter_array] [headers] [total_depth]",
  BREAKDOWN:
    "row_field stages amounts stage_table [measure] [filter_array] [headers] [total_depth]",
  SHARES: "values [amounts] [filter_array] [headers] [total_depth]",
  CONVERSION:
    "from_stage to_stage stages stage_table [last_stages] [entered_dates] [as_of] [filter_array]",
  RATE: "moved_on completed [overdue]",
  STAGERATES: "stages entered_dates stage_table [last_stages] [as_of] [filter_array] [headers]",
  FUNNEL: "lead_ids stages stage_table [method] [entered_dates] [filter_array] [headers]",
  REACHED: "stages stage_table [last_stages] [filter_array] [headers]",
  EXPECTEDDAYS: "days [factor]",
  TIMEINSTAGE:
    "lead_ids stages entered_dates stage_table [closed_dates] [as_of] [stay] [factor] [headers]",
  STALLED: "stages entered_dates stage_table [as_of] [filter_array]",
  WINRATE: "stages stage_table [amounts] [filter_array]",
  SALESCYCLE:
    "created_dates closed_dates stages stage_table [include_lost] [statistic] [filter_array]",
  VELOCITY: "opportunities average_deal win_rate cycle_days",
  GOAL: "revenue_goal average_deal stages rates [actual] [rounding] [headers]",
  PLAN: "annual_goal average_deal rates [headers]",
  FORECAST:
    "amounts stages expected_dates stage_table [closed_dates] [period] [start] [periods] [as_of] [fiscal_start] [filter_array] [headers]",
  COVERAGE: "open_pipeline quota [won]",
  GAP: "quota won open_pipeline [weighted] [win_rate] [headers]",
  ACCURACY: "actuals forecasts [metric]",
  MOVEMENT:
    "ids_before stages_before amounts_before ids_after stages_after amounts_after stage_table [close_before] [close_after] [period_start] [period_end] [headers]",
  CHECK:
    "lead_ids stages amounts created entered expected closed stage_table [reasons] [as_of] [headers]",
  CONFIDENCE: "successes trials [level]",
  CONVERTEDBY:
    "created_dates closed_dates stages stage_table days [as_of] [level] [filter_array] [headers]",
  CALIBRATE: "stages last_stages stage_table [level] [filter_array] [headers]",
  INTERVAL: "amounts probabilities [level] [headers]",
  CHANCE: "amounts probabilities target",
  CATEGORIES: "amounts categories [rollup] [filter_array] [headers]",
  PACE: "booked quota start end [as_of]",
  SLIPPAGE:
    "expected_before closed_dates period_start period_end [amounts] [stages] [stage_table] [lost_counts]",
  BOTTLENECK: "stages moved_on completed overdue benchmarks [overdue_limit] [headers]",
  SCORE: "train_fields train_outcomes score_fields [smoothing]",
  TOBASE: "amounts currencies rate_table [base]",
};

/** Arguments that take a range. Everything else is a single value. */
const RANGES = new Set([
  ...["amounts", "stages", "stage_table", "deal_probabilities", "filter_array", "row_field"],
  ...["values", "last_stages", "entered_dates", "lead_ids", "days", "closed_dates"],
  ...["created_dates", "rates", "actual", "expected_dates", "actuals", "forecasts"],
  ...["ids_before", "stages_before", "amounts_before", "ids_after", "stages_after"],
  ...["amounts_after", "close_before", "close_after", "created", "entered", "expected", "closed"],
  ...["reasons", "probabilities", "categories", "expected_before", "benchmarks"],
  ...["train_fields", "train_outcomes", "score_fields", "currencies", "rate_table"],
]);

/** Counts per stage in BOTTLENECK, single figures in RATE. */
const RANGES_OF_BOTTLENECK = new Set(["moved_on", "completed", "overdue"]);

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface Declaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly options?: Readonly<Record<string, boolean>>;
}

let metadata: {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly Declaration[];
};

beforeAll(async () => {
  const folder = path.resolve(__dirname, "../../src/functions");
  const files = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  metadata = completeMetadata(JSON.parse(metadataJson));
});

const declarationOf = (id: string): Declaration =>
  metadata.functions.find((declaration) => declaration.id === id)!;

test("declares exactly the functions promised", () => {
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(Object.keys(CONTRACT).sort());
});

test("lets error cells through, so that functions can name them", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

describe.each(Object.entries(CONTRACT))("%s", (id, signature) => {
  test("has the arguments promised, in their order", () => {
    const { parameters, name } = declarationOf(id);
    const declared = parameters.map((parameter) =>
      parameter.optional ? `[${parameter.name}]` : parameter.name
    );
    expect(declared.join(" ")).toBe(signature);
    expect(name).toBe(id);
  });

  test("takes ranges as matrices and single values as such", () => {
    for (const { name, dimensionality = "scalar", repeating } of declarationOf(id).parameters) {
      const isRange = RANGES.has(name) || (id === "BOTTLENECK" && RANGES_OF_BOTTLENECK.has(name));
      expect([name, dimensionality]).toEqual([name, isRange ? "matrix" : "scalar"]);
      expect(repeating).toBeUndefined();
    }
  });

  test("explains itself and every argument in a sentence", () => {
    const { description, parameters } = declarationOf(id);
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text).toMatch(/^\S[^\n]*\S[.")]?$/);
    }
  });

  test("is not volatile", () => {
    expect(declarationOf(id).options?.volatile).toBeUndefined();
  });
});
