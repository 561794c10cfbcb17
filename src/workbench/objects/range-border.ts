/** Excel.RangeBorderCollection and its borders: the edges of a range and the lines between its cells. */
import type { BorderEdge, CellStyle, Rect } from "../model/types";
import { color, integerWithin, oneOf } from "./check";
import { defineObject, instance, type Property } from "./define";
import { ApiError } from "./errors";
import { assertUnprotected, rangeOf } from "./lookup";
import type { BorderTarget } from "./targets";

type Side = keyof NonNullable<CellStyle["borders"]>;

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

const NO_BORDER: BorderEdge = { style: "None", color: "#000000", weight: "Thin" };

/** The cells, and the side of them, that a border of a range is drawn on. */
function parts(side: string, rect: Rect): { rect: Rect; side: Side }[] {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "InsideVertical":
      return columns < 2 ? [] : [{ rect: { ...rect, columns: columns - 1 }, side: "right" }];
    default:
      return rows < 2 ? [] : [{ rect: { ...rect, rows: rows - 1 }, side: "bottom" }];
  }
}

function edgeOf(target: BorderTarget): BorderEdge {
  const [part] = parts(target.side, rangeOf(target));
  if (!part) return NO_BORDER;
  const style = target.book.engine.style(target.sheetId, part.rect.row, part.rect.column);
  return style.borders?.[part.side] ?? NO_BORDER;
}

function setEdge(target: BorderTarget, changes: Partial<BorderEdge>): void {
  assertUnprotected(target, "allowFormatCells");
  const current = edgeOf(target);
  // A colour or weight given to a border that is not drawn draws it, as in Excel.
  const style = changes.style ?? (current.style === "None" ? "Continuous" : current.style);
  const edge = { ...current, ...changes, style };
  for (const part of parts(target.side, rangeOf(target))) {
    target.book.engine.setStyle(target.sheetId, part.rect, { borders: { [part.side]: edge } });
  }
}

function edgeProperty<K extends keyof BorderEdge>(
  name: K,
  check: (value: unknown) => BorderEdge[K]
): Property<BorderTarget> {
  return {
    get: (target) => edgeOf(target)[name],
    set: (target, value) => setEdge(target, { [name]: check(value) }),
  };
}

export const rangeBorderCollection = defineObject("RangeBorderCollection", {
  properties: { count: { get: () => SIDES.length } },
  methods: {
    getItem: {
      run: (target, side) => instance("RangeBorder", { ...target, side: oneOf(...SIDES)(side) }),
    },
    getItemAt: {
      run: (target, index) => {
        const side = SIDES[integerWithin(0, SIDES.length - 1)(index)];
        if (!side) throw new ApiError("InvalidArgument");
        return instance("RangeBorder", { ...target, side });
      },
    },
  },
  items: (target) => SIDES.map((side) => instance("RangeBorder", { ...target, side })),
});

export const rangeBorder = defineObject("RangeBorder", {
  identify: ({ side }) => ({ Id: side }),
  properties: {
    color: edgeProperty("color", color),
    sideIndex: { get: ({ side }) => side },
    style: edgeProperty(
      "style",
      oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot")
    ),
    weight: edgeProperty("weight", oneOf("Hairline", "Thin", "Medium", "Thick")),
  },
});
