/** How a series stands out; the same in light and dark, and to colour-blind readers: they differ in lightness. */
export type SeriesTone = "strong" | "main" | "quiet";

/** Figures of one kind, one a category; blank ones have no column. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

export interface ColumnChartProps {
  /** What the chart is about, for those who do not see it. */
  readonly title: string;
  readonly categories: readonly string[];
  /** Stacked upon each other, the first at the bottom. */
  readonly series: readonly (Series & { readonly tone: SeriesTone })[];
  /** A line across the columns: what they are compared with. */
  readonly line?: Series | undefined;
  /** How figures read beside the axis. */
  readonly formatTick: (value: number) => string;
}
