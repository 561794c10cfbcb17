import { labelKey } from "../columns/labels";
import type { Figures } from "../columns/figures";
import { tallyTexts } from "../columns/tally";
import type { TextColumn } from "../columns/texts";

/** Forecast categories from the surest to the least sure; leads of omitted ones are in no figure. */
export const FORECAST_CATEGORIES = ["closed", "commit", "best case", "pipeline"] as const;
export type ForecastCategory = (typeof FORECAST_CATEGORIES)[number];

const WORDS: Readonly<Record<ForecastCategory | "omitted", readonly string[]>> = {
  closed: ["closed", "closed won", "won", "stängd", "vunnen", "închis", "câștigat"],
  commit: ["commit", "committed", "åtagande", "angajament"],
  "best case": ["best case", "best-case", "bestcase", "best_case", "bästa fall", "cel mai bun caz"],
  pipeline: ["pipeline", "open", "flux"],
  omitted: ["omitted", "omit", "utelämnad", "omis", "lost", "förlorad", "pierdut"],
};

const categoryByWord = new Map(
  Object.entries(WORDS).flatMap(([category, words]) =>
    words.map((word) => [labelKey(word), category as ForecastCategory | "omitted"] as const)
  )
);

export interface CategoriesInput {
  /** NaN counts as 0. */
  readonly amounts: Figures;
  readonly categories: TextColumn;
  readonly scope?: Uint8Array | undefined;
}

export interface Categories {
  /** Σ amount of each category on its own. */
  readonly single: Readonly<Record<ForecastCategory, number>>;
  /** Closed; commit + closed; best case + commit + closed; and everything still open. */
  readonly rollup: {
    readonly closedOnly: number;
    readonly commitForecast: number;
    readonly bestCaseForecast: number;
    readonly openPipeline: number;
  };
  /** Σ amount of leads with another word as category, or none; undefined where there is no such lead. */
  readonly unknown: number | undefined;
}

/**
 * Roll-up of the forecast categories: what is closed, what is committed with it, what could come at best.
 *
 * Closed only = closed, commit forecast = commit + closed, best-case forecast = best case + commit + closed, open pipeline =
 * pipeline + best case + commit; each a Σ amount. Omitted leads are in no figure, those of another word apart.
 *
 * Example: 50 closed, 100 commit, 150 best case, 200 pipeline: 50, 150, 300, and 450 in the open pipeline.
 *
 * Source: the cumulative forecast roll-up of Salesforce ("Closed Only", "Commit Forecast", "Best Case Forecast", "Open
 * Pipeline").
 */
export function forecastCategories({ amounts, categories, scope }: CategoriesInput): Categories {
  const { labels } = categories;
  const { leads, values } = tallyTexts(categories, amounts, scope);
  const single = { closed: 0, commit: 0, "best case": 0, pipeline: 0, omitted: 0 };
  let unknown: number | undefined;
  labels.forEach((label, code) => {
    const category = categoryByWord.get(labelKey(label));
    if (category) single[category] += values[code]!;
    else if (leads[code]! > 0) unknown = (unknown ?? 0) + values[code]!;
  });
  const { closed, commit, "best case": bestCase, pipeline } = single;
  return {
    single: { closed, commit, "best case": bestCase, pipeline },
    rollup: {
      closedOnly: closed,
      commitForecast: commit + closed,
      bestCaseForecast: bestCase + commit + closed,
      openPipeline: pipeline + bestCase + commit,
    },
    unknown,
  };
}
