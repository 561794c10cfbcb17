import type { TableRecord } from "../../model/types";
import type { Look } from "./look";
import { TABLE_COLORS, tint } from "./theme-colors";

interface TableStyle {
  readonly header: Look;
  readonly band: Look;
  readonly row: Look;
  readonly total: Look;
  /** Colour of the line around the table. */
  readonly outline?: string;
}

const WHITE = "#FFFFFF";

/** Shares by which Excel's table styles lighten the theme's colours. */
const BAND = 0.8;
const LINE = 0.4;

/**
 * Excel's built-in styles come in families of seven, one for black and one for each accent:
 *
 * | styles          | header         | rows                                   |
 * |-----------------|----------------|----------------------------------------|
 * | Light 1 – 7     | line below     | banded, lines above and below          |
 * | Light 8 – 14    | filled         | lines between, outline                 |
 * | Light 15 – 21   | line below     | all lines                              |
 * | Medium 1 – 7    | filled         | banded, lines between, outline         |
 * | Medium 8 – 14   | filled         | all filled, white lines                |
 * | Medium 15 – 28, Dark | filled    | drawn as Medium 1 – 7                  |
 */
function tableStyle(name: string): TableStyle | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return undefined;
  const number = Number(match[2]) - 1;
  const color = TABLE_COLORS[number % TABLE_COLORS.length] ?? TABLE_COLORS[0];
  const family = `${match[1]} ${Math.floor(number / TABLE_COLORS.length)}`;
  const pale = tint(color, BAND);
  const line = tint(color, LINE);
  const filled: Look = { fill: color, fontColor: WHITE, bold: true };
  const between: Look = { borders: { bottom: line } };
  switch (family) {
    case "Light 0":
      return {
        header: { bold: true, borders: { top: color, bottom: color } },
        band: { fill: pale },
        row: {},
        total: { bold: true, borders: { top: color, bottom: color } },
      };
    case "Light 1":
      return {
        header: filled,
        band: { borders: { bottom: color } },
        row: { borders: { bottom: color } },
        total: { bold: true, borders: { top: color } },
        outline: color,
      };
    case "Light 2": {
      const grid = { borders: { top: color, bottom: color, left: color, right: color } };
      return {
        header: { bold: true, ...grid },
        band: grid,
        row: grid,
        total: { bold: true, ...grid },
      };
    }
    case "Medium 1": {
      const grid = { top: WHITE, bottom: WHITE, left: WHITE, right: WHITE };
      return {
        header: { ...filled, borders: grid },
        band: { fill: tint(color, 0.6), borders: grid },
        row: { fill: pale, borders: grid },
        total: { ...filled, borders: grid },
      };
    }
    default:
      return {
        header: filled,
        band: { fill: pale, ...between },
        row: between,
        total: { bold: true, borders: { top: color, bottom: line } },
        outline: line,
      };
  }
}

/** What the style of a table adds to one of its cells; undefined without a style. */
export function tableLook(table: TableRecord, row: number, column: number): Look | undefined {
  const style = tableStyle(table.style);
  if (!style) return undefined;
  const { rect } = table;
  const last = rect.row + rect.rows - 1;
  const look = rowLook(table, style, row, last);
  if (style.outline === undefined) return look;
  return {
    ...look,
    borders: {
      ...look.borders,
      ...(row === rect.row ? { top: style.outline } : {}),
      ...(row === last ? { bottom: style.outline } : {}),
      ...(column === rect.column ? { left: style.outline } : {}),
      ...(column === rect.column + rect.columns - 1 ? { right: style.outline } : {}),
    },
  };
}

function rowLook(table: TableRecord, style: TableStyle, row: number, last: number): Look {
  if (table.showHeaders && row === table.rect.row) return style.header;
  if (table.showTotals && row === last) return style.total;
  const first = table.rect.row + (table.showHeaders ? 1 : 0);
  return table.showBandedRows && (row - first) % 2 === 0 ? style.band : style.row;
}
