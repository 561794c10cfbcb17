import type { ConditionalFormatRecord } from "../../model/types";
import type { DataBar } from "../looks/look";

/** Excel's data bars leave a little room at the cell's end. */
const LONGEST_BAR = 0.98;

/**
 * Bars for the numbers of a range: from 0 to the highest, or on both sides of 0 where some are negative.
 *
 * @returns one bar for each number, in order
 */
export function dataBars(numbers: readonly number[], color: string): DataBar[] {
  const highest = Math.max(0, ...numbers);
  const lowest = Math.min(0, ...numbers);
  const span = highest - lowest;
  if (span === 0) return numbers.map(() => ({ color, start: 0, length: 0 }));
  const zero = (0 - lowest) / span;
  return numbers.map((number) => ({
    color,
    start: LONGEST_BAR * (number < 0 ? zero + number / span : zero),
    length: LONGEST_BAR * (Math.abs(number) / span),
  }));
}

type Stop = { readonly at: number; readonly color: string };

/** The fill of each number of a range by a scale of two or three colours. */
export function scaleColors(
  numbers: readonly number[],
  scale: NonNullable<ConditionalFormatRecord["colorScale"]>
): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const stops = scale
    .map(({ type, value, color }): Stop => ({ at: threshold(type, Number(value), sorted), color }))
    .sort((a, b) => a.at - b.at);
  return numbers.map((number) => colorAt(number, stops));
}

function threshold(type: string, value: number, sorted: readonly number[]): number {
  const lowest = sorted[0] ?? 0;
  const highest = sorted[sorted.length - 1] ?? 0;
  switch (type) {
    case "LowestValue":
      return lowest;
    case "HighestValue":
      return highest;
    case "Percent":
      return lowest + ((highest - lowest) * value) / 100;
    case "Percentile":
      return percentile(sorted, value / 100);
    default:
      return value;
  }
}

/** As `PERCENTILE.INC`: linear between the two nearest ranks. */
function percentile(sorted: readonly number[], share: number): number {
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)] ?? 0;
  const above = sorted[Math.ceil(rank)] ?? below;
  return below + (above - below) * (rank - Math.floor(rank));
}

function colorAt(number: number, stops: readonly Stop[]): string {
  const next = stops.findIndex(({ at }) => at >= number);
  const [first, last] = [stops[0], stops[stops.length - 1]];
  if (next === 0 || !first || !last) return first?.color ?? "#FFFFFF";
  const above = stops[next];
  const below = stops[next - 1];
  if (!above || !below) return last.color;
  return mix(below.color, above.color, (number - below.at) / (above.at - below.at));
}

function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}
