import { endsInDigit, TextSeries } from "./text-series";

/** So many series are kept: numbers without leading zeros are one for each length. */
const MOST_SERIES = 16;

/** The series that texts belong to: each text to one at most, which its length and its beginning name. */
export class SeriesList {
  /** The one that a text belonged to last. */
  latest: TextSeries | undefined;
  private readonly series: TextSeries[] = [];

  /** @param places of each series, see {@link TextSeries.of} */
  constructor(private readonly places?: number) {}

  /** The place of a text in its series, the latest one then; −1 where it has none. */
  digitsOf(text: string): number {
    let digits = this.latest ? this.latest.digitsOf(text) : -1;
    if (digits >= 0 || !endsInDigit(text)) return digits;
    for (let i = 0; digits < 0 && i < this.series.length; i++) {
      this.latest = this.series[i]!;
      digits = this.latest.digitsOf(text);
    }
    return digits;
  }

  /** The place of a text that belongs to none of the series so far, in a new one; −1 if it begins none. */
  begin(text: string): number {
    if (this.series.length === MOST_SERIES) return -1;
    const series = TextSeries.of(text, this.places);
    if (!series) return -1;
    this.latest = series;
    this.series.push(series);
    return series.digitsOf(text);
  }
}
