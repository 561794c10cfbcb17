import { SaxParser } from "@cj-tech-master/excelts/xml";
import { parseA1Range, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, contains } from "../a1";
import { fromFileFormula } from "../formula";
import type { CellScalar, TableRecord } from "../../model/types";
import { localName } from "./package";
import { decodeEscapes } from "./shared-strings";

/** A cell as it stands in a sheet's part. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly styleIndex: string;
  readonly value: CellScalar;
  readonly formula?: string;
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface SheetData {
  readonly cells: StoredCell[];
  /** Points, of rows whose height is set. */
  readonly rowHeights: Map<number, number>;
}

/** A formula as the part has it: its text, how it is shared, the range it fills. */
interface StoredFormula {
  text: string;
  readonly type: string | undefined;
  readonly ref: string | undefined;
  readonly sharedIndex: string | undefined;
}

function typedValue(
  type: string | undefined,
  text: string,
  strings: readonly string[]
): CellScalar {
  switch (type) {
    case "s":
      return strings[Number(text)] ?? "";
    case "str":
    case "inlineStr":
      return decodeEscapes(text);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text };
    default:
      return text === "" ? null : Number(text);
  }
}

function spillOf(ref: string | undefined): StoredCell["spill"] {
  const range = ref === undefined ? undefined : parseA1Range(ref);
  if (!range) return undefined;
  const { top, left, bottom, right } = range;
  if (top === null || left === null) return undefined;
  const rows = (bottom ?? top) - top + 1;
  const columns = (right ?? left) - left + 1;
  return rows > 1 || columns > 1 ? { rows, columns } : undefined;
}

/** Formulas that a file holds once for many cells, and that differ by the distance from the first. */
class SharedFormulas {
  private readonly relative = new Map<string, string>();

  /** The formula of one of the cells, with the equals sign. */
  at(formula: StoredFormula, address: string, table: string | undefined): string {
    const index = formula.sharedIndex;
    if (formula.type !== "shared" || index === undefined) {
      return fromFileFormula(formula.text, table);
    }
    if (formula.text !== "") {
      this.relative.set(index, translateFormulaToR1C1(`=${formula.text}`, address));
    }
    return fromFileFormula(translateFormulaToA1(this.relative.get(index) ?? "=", address), table);
  }
}

/** Reads the cells of a sheet's part, in the order of the part. */
export function readSheetData(
  part: string,
  strings: readonly string[],
  tables: readonly TableRecord[]
): SheetData {
  const cells: StoredCell[] = [];
  const rowHeights = new Map<number, number>();
  const shared = new SharedFormulas();
  const parser = new SaxParser({ position: false });

  const tableAt = (atRow: number, atColumn: number) =>
    tables.find(({ rect }) => contains(rect, atRow, atColumn))?.name;

  let row = -1;
  let column = -1;
  let attributes: Record<string, string> = {};
  let formula: StoredFormula | undefined;
  let text = "";
  let collecting: "value" | "formula" | undefined;

  parser.on("opentag", (tag) => {
    switch (localName(tag.name)) {
      case "row": {
        const { r, ht, customHeight } = tag.attributes;
        row = r === undefined ? row + 1 : Number(r) - 1;
        column = -1;
        if (ht !== undefined && (customHeight === "1" || customHeight === "true")) {
          rowHeights.set(row, Number(ht));
        }
        break;
      }
      case "c": {
        attributes = tag.attributes;
        const place = attributes["r"] === undefined ? undefined : parseA1Range(attributes["r"]);
        column = place?.left ?? column + 1;
        formula = undefined;
        text = "";
        break;
      }
      case "f": {
        const { t, ref, si } = tag.attributes;
        formula = { text: "", type: t, ref, sharedIndex: si };
        collecting = "formula";
        break;
      }
      case "v":
      case "t":
        if (row >= 0 && column >= 0) collecting = "value";
        break;
    }
  });
  parser.on("text", (piece) => {
    if (collecting === "value") text += piece;
    else if (collecting === "formula" && formula) formula.text += piece;
  });
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (name !== "c") {
      if (name === "f" || name === "v" || name === "t") collecting = undefined;
      return;
    }
    const spill = formula?.type === "array" ? spillOf(formula.ref) : undefined;
    cells.push({
      row,
      column,
      styleIndex: attributes["s"] ?? "0",
      value: typedValue(attributes["t"], text, strings),
      ...(formula && {
        formula: shared.at(formula, cellAddress(row, column), tableAt(row, column)),
      }),
      ...(spill && { spill }),
    });
  });
  parser.write(part).close();
  return { cells, rowHeights };
}
