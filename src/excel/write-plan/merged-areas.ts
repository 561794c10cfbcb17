import type { Area } from "../../report";

interface Marked<Kind> {
  readonly kind: Kind;
  readonly area: Area;
}

/**
 * The same cells in fewer areas: neighbours of the same kind are put together, first side by side, then one below the
 * other. The order among areas of different kinds stays, because later ones stand over earlier ones.
 */
export function mergedAreas<Kind>(areas: readonly Marked<Kind>[]): Marked<Kind>[] {
  return joined(joined(areas, besides), below);
}

function joined<Kind>(
  areas: readonly Marked<Kind>[],
  join: (a: Area, b: Area) => Area | undefined
): Marked<Kind>[] {
  const result: Marked<Kind>[] = [];
  for (const each of areas) {
    const last = result.at(-1);
    const area = last?.kind === each.kind ? join(last.area, each.area) : undefined;
    if (area) result[result.length - 1] = { kind: each.kind, area };
    else result.push(each);
  }
  return result;
}

const besides = (a: Area, b: Area): Area | undefined =>
  a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column
    ? { ...a, columns: a.columns + b.columns }
    : undefined;

const below = (a: Area, b: Area): Area | undefined =>
  a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row
    ? { ...a, rows: a.rows + b.rows }
    : undefined;
