import type { ShareLine, Shares } from "../../../../calc";
import type { Bar } from "../../../components/BarList";
import type { Texts } from "../../../texts";
import { splitLabel } from "./splitLines";

/** More bars say nothing that the table does not say better. */
const DRAWN = 8;

/** Bars by number of leads, the longest as long as there is room. */
export function lossBars({ lines }: Shares, texts: Texts): readonly Bar[] {
  const most = Math.max(...lines.map(({ leads }) => leads), 1);
  return lines.slice(0, DRAWN).map((line) => ({
    label: splitLabel(line, texts),
    figure: texts.format.number(line.leads),
    from: 0,
    to: line.leads / most,
  }));
}

/** A line of the table: cause, leads, share, amount. */
export const lossRow = (line: ShareLine, texts: Texts): readonly string[] => [
  splitLabel(line, texts),
  texts.format.number(line.leads),
  texts.format.percent(line.share),
  texts.format.number(line.amount),
];
