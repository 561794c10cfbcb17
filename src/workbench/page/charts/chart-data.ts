/** What a chart draws: its series with the cells' values in place of references. */

export interface SeriesData {
  readonly name: string;
  /** `null` where the cell is blank or not a number: Excel leaves a gap there. */
  readonly values: readonly (number | null)[];
  /** The number format of the first value, which axis and labels follow unless they have their own. */
  readonly numberFormat: string;
}

export interface ChartData {
  /** As the cells show them; `"1"`, `"2"`, … where the chart has no category cells. */
  readonly categories: readonly string[];
  /** In the order of the chart's series records. */
  readonly series: readonly SeriesData[];
}

/** Writes a number by an Excel number format: `(0.5, "0%") → "50%"`. */
export type FormatNumber = (value: number, format: string) => string;
