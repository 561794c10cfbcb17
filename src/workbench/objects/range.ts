/** Excel.Range: what a range is and holds. */
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "../model/addresses";
import { DEFAULT_COLUMN_WIDTH } from "../model/records";
import type { CellScalar } from "../model/types";
import { boolean } from "./check";
import { defineObject, instance, since, type Property } from "./define";
import { ApiError } from "./errors";
import { hyperlink } from "./hyperlink";
import { addressOf, rangeOf } from "./lookup";
import { matrix, scalarCell, shown, writeCells } from "./matrix";
import { cellMethods } from "./range-cells";
import { navigationMethods } from "./range-navigation";
import { mapStyles, setNumberFormats } from "./styles";
import type { RangeTarget } from "./targets";

/** Excel.RangeValueType of a cell; numbers are always `Double`. */
function valueType(value: CellScalar): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

/** Whole rows and columns have no cell-level properties: Excel answers `null`. */
function cells(read: (target: RangeTarget) => unknown, calculated = true): Property<RangeTarget> {
  return {
    calculated,
    get: (target) => {
      const rect = rangeOf(target);
      if (isWholeRows(rect) || isWholeColumns(rect)) return null;
      const limit = target.book.cellsPerRead;
      if (rect.rows * rect.columns > limit) throw new ApiError("RangeExceedsLimit");
      return read(target);
    },
  };
}

const formulas: Property<RangeTarget> = {
  ...cells(({ book, sheetId, rect }) => book.engine.readFormulas(sheetId, rect), false),
  set: (target, value) => writeCells(target, matrix(target, value, scalarCell)),
};

const numberFormat: Property<RangeTarget> = {
  ...cells(
    (target) =>
      mapStyles(target, (row, column) => {
        const style = target.book.engine.style(target.sheetId, row, column);
        return style.numberFormat ?? "General";
      }),
    false
  ),
  set: setNumberFormats,
};

/** Hidden rows and columns are those of no height or width. */
function hidden(axis: "row" | "column"): Property<RangeTarget> {
  const isRow = axis === "row";
  const size = ({ book, sheetId }: RangeTarget, index: number) =>
    isRow ? book.engine.rowHeight(sheetId, index) : book.engine.columnWidth(sheetId, index);
  return {
    get: (target) => {
      const { row, column, rows, columns } = rangeOf(target);
      const [start, count] = isRow ? [row, Math.min(rows, 10_000)] : [column, columns];
      const states = new Set(
        Array.from({ length: count }, (_, offset) => size(target, start + offset) === 0)
      );
      return states.size === 1 ? states.has(true) : null;
    },
    set: (target, value) => {
      const { row, column, rows, columns } = rangeOf(target);
      const { engine } = target.book;
      const hide = boolean(value);
      if (isRow && hide) engine.setRowHeight(target.sheetId, row, rows, 0);
      else if (isRow) engine.resetRowHeight(target.sheetId, row, rows);
      else engine.setColumnWidth(target.sheetId, column, columns, hide ? 0 : DEFAULT_COLUMN_WIDTH);
    },
  };
}

/** Points from the sheet's left or top edge to a column or row. */
function offset(target: RangeTarget, axis: "row" | "column", index: number): number {
  const { engine } = target.book;
  let sum = 0;
  for (let i = 0; i < index; i++) {
    sum +=
      axis === "row" ? engine.rowHeight(target.sheetId, i) : engine.columnWidth(target.sheetId, i);
  }
  return sum;
}

function extent(axis: "row" | "column", edge: "start" | "size"): Property<RangeTarget> {
  return {
    get: (target) => {
      const { row, column, rows, columns } = rangeOf(target);
      const [first, count] = axis === "row" ? [row, rows] : [column, columns];
      const start = offset(target, axis, first);
      return edge === "start" ? start : offset(target, axis, first + count) - start;
    },
  };
}

export const range = defineObject("Range", {
  properties: {
    address: { get: (target) => (rangeOf(target), addressOf(target)) },
    addressLocal: { get: (target) => (rangeOf(target), addressOf(target)) },
    // Documented: -1 where the count exceeds 2^31-1, as for a whole sheet.
    cellCount: {
      get: (target) => {
        const { rows, columns } = rangeOf(target);
        return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
      },
    },
    columnCount: { get: (target) => rangeOf(target).columns },
    columnIndex: { get: (target) => rangeOf(target).column },
    rowCount: { get: (target) => rangeOf(target).rows },
    rowIndex: { get: (target) => rangeOf(target).row },
    formulas,
    formulasLocal: formulas,
    numberFormat,
    text: cells(({ book, sheetId, rect }) => book.engine.readText(sheetId, rect)),
    values: {
      ...cells(({ book, sheetId, rect }) =>
        book.engine.read(sheetId, rect).map((line) => line.map(shown))
      ),
      set: formulas.set,
    },
    valueTypes: cells(({ book, sheetId, rect }) =>
      book.engine.read(sheetId, rect).map((line) => line.map(valueType))
    ),
    ...since("1.2", {
      columnHidden: hidden("column"),
      rowHidden: hidden("row"),
      hidden: {
        get: (target: RangeTarget) => {
          const states = [hidden("row").get(target), hidden("column").get(target)];
          return states.includes(true) ? true : states.includes(null) ? null : false;
        },
      },
    }),
    ...since("1.7", {
      hyperlink,
      isEntireColumn: { get: (target: RangeTarget) => isWholeColumns(rangeOf(target)) },
      isEntireRow: { get: (target: RangeTarget) => isWholeRows(rangeOf(target)) },
      numberFormatLocal: numberFormat,
    }),
    ...since("1.10", {
      height: extent("row", "size"),
      left: extent("column", "start"),
      top: extent("row", "start"),
      width: extent("column", "size"),
    }),
    ...since("1.12", {
      hasSpill: {
        calculated: true,
        get: (target: RangeTarget) => {
          const { row, column, rows, columns } = rangeOf(target);
          const states = new Set<boolean>();
          for (let r = row; r < row + Math.min(rows, MAX_ROWS); r++) {
            for (let c = column; c < column + Math.min(columns, MAX_COLUMNS); c++) {
              states.add(target.book.engine.spillAt(target.sheetId, r, c) !== undefined);
              if (states.size > 1) return null;
            }
          }
          return states.has(true);
        },
      },
    }),
  },
  objects: {
    format: { get: (target) => instance("RangeFormat", target) },
    worksheet: { get: (target) => instance("Worksheet", target) },
    ...since("1.6", {
      conditionalFormats: {
        get: (target: RangeTarget) => instance("ConditionalFormatCollection", target),
      },
    }),
    ...since("1.8", {
      dataValidation: { get: (target: RangeTarget) => instance("DataValidation", target) },
    }),
  },
  methods: { ...navigationMethods, ...cellMethods },
});
