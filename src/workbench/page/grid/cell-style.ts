import { BooleanNumber, BorderStyleTypes, type IBorderData, type IStyleData } from "@univerjs/core";
import type { Look } from "../looks/look";

const EDGES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** A look as the grid's own style. */
export function cellStyle({ fill, fontColor, bold, numberFormat, borders }: Look): IStyleData {
  return {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
    ...(borders ? { bd: borderData(borders) } : {}),
  };
}

const borderData = (borders: NonNullable<Look["borders"]>): IBorderData =>
  Object.fromEntries(
    Object.entries(borders).map(([edge, color]) => [
      EDGES[edge as keyof typeof EDGES],
      { s: BorderStyleTypes.THIN, cl: { rgb: color } },
    ])
  );
