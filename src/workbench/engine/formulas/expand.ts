/**
 * Formulas as typed into formulas the evaluator understands: every reference by table, name, spill or sheet
 * becomes a sheet-qualified A1 range. On the way it notes which cells the formula reads.
 */
import { parseA1Ref, stringifyTokens, tokenize, type Token } from "@borgar/fx";
import type { Rect } from "../../model/types";
import { intersects, MAX_COLUMNS, MAX_ROWS } from "../rect";
import { qualifiedAddress } from "./address";
import { bareName, boundNames } from "./bound-names";
import type { Area, Place, Scope } from "./scope";
import { parseStructured, resolveStructured, tableOf } from "./structured";

export interface Expansion {
  readonly formula: string;
  readonly precedents: readonly Area[];
  /** Calculated anew with every calculation, or whose references are known only then. */
  readonly volatile: boolean;
  /** Its text depends on spills or on how far a sheet is filled. */
  readonly elastic: boolean;
}

/** "Volatile and non-volatile functions" (Excel recalculation). */
const VOLATILE = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "CELL",
  "INFO",
]);

/** Functions of a range's place and size: its contents are not read, nor is it circular to stand in it. */
const SIZE_ONLY = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS"]);

const NAME_DEPTH = 20;

export function expand(source: string, place: Place, scope: Scope): Expansion {
  const notes = new Notes(place, scope);
  const formula = notes.expand(source, 0);
  return {
    formula,
    precedents: notes.precedents,
    volatile: notes.volatile,
    elastic: notes.elastic,
  };
}

class Notes {
  readonly precedents: Area[] = [];
  volatile = false;
  elastic = false;
  /** Whether the reference at hand is read for its contents. */
  private reads = true;

  constructor(
    private readonly place: Place,
    private readonly scope: Scope
  ) {}

  expand(source: string, depth: number): string {
    const tokens = tokenize(source);
    const bound = boundNames(tokens);
    const out: Token[] = [];
    const calls: string[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.value === "(") calls.push(functionBefore(tokens, i));
      else if (token.value === ")") calls.pop();
      this.reads = !SIZE_ONLY.has(calls[calls.length - 1] ?? "");
      const spill = tokens[i + 1]?.type === "operator" && tokens[i + 1]?.value === "#";
      const intersect = token.type === "operator" && token.value === "@";
      if (intersect && tokens[i + 1] && isReference(tokens[i + 1] as Token)) {
        out.push(this.intersection(tokens[i + 1] as Token));
        i++;
      } else if (token.type === "range" && spill) {
        out.push(this.spilled(token));
        i++;
      } else out.push(this.replace(token, bound, depth));
    }
    return stringifyTokens(out);
  }

  private replace(token: Token, bound: ReadonlySet<string>, depth: number): Token {
    switch (token.type) {
      case "func": {
        const name = bareName(token.value);
        if (VOLATILE.has(name)) this.volatile = true;
        return { ...token, value: name };
      }
      case "number":
        return { ...token, value: plainNumber(token.value) };
      case "range_beam":
        return this.open(token);
      case "structured":
      case "range":
        return this.print(token, this.area(token));
      case "range_named":
        return this.named(token, bound, depth);
      case "context":
      case "context_quote":
        return { ...token, value: "" };
      default:
        return token;
    }
  }

  private named(token: Token, bound: ReadonlySet<string>, depth: number): Token {
    const plain = token.value.toLowerCase();
    // The evaluator tells variables apart by case and confuses some with functions; Excel does neither.
    if (bound.has(plain)) return { ...token, value: `_${plain}` };
    const reference = parseA1Ref(token.value);
    const name = reference && "name" in reference ? String(reference.name) : token.value;
    const prefix = reference?.context?.[0];
    const table = this.scope.tableNamed(name);
    if (table) return this.print(token, this.area({ ...token, value: `${name}[]` }));
    const sheetId =
      prefix === undefined ? this.place.sheetId : (this.scope.sheetNamed(prefix)?.id ?? "");
    const item = this.scope.nameFor(name, sheetId);
    if (!item) return { ...token, value: "#NAME?" };
    if (depth > NAME_DEPTH) return { ...token, value: "#REF!" };
    const inner = this.expand(item.formula, depth + 1).slice(1);
    const simple = /^'(?:[^']|'')+'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.test(inner);
    return { ...token, value: simple ? inner : `(${inner})` };
  }

  /** The cells of a reference, or the error it gives. */
  private area(token: Token): Area | string {
    if (token.type === "range" || token.type === "range_beam") return this.range(token.value);
    const reference = parseStructured(token.value);
    const table = reference && tableOf(reference, this.place, this.scope);
    if (!reference || !table) return "#REF!";
    const rect = resolveStructured(reference, table, this.place);
    return typeof rect === "string" ? rect : { sheetId: table.sheetId, rect };
  }

  private range(text: string): Area | string {
    const reference = parseA1Ref(text);
    if (!reference || !("range" in reference)) return "#REF!";
    const prefix = reference.context?.[0];
    const sheetId = prefix === undefined ? this.place.sheetId : this.scope.sheetNamed(prefix)?.id;
    if (sheetId === undefined) return "#REF!";
    const { top, left, bottom, right } = reference.range;
    const open = [top, left, bottom, right].some((edge) => edge === null || edge === undefined);
    if (open) this.elastic = true;
    const used = open ? this.scope.usedSize(sheetId) : { rows: 0, columns: 0 };
    const row = top ?? 0;
    const column = left ?? 0;
    const lastRow = bottom ?? Math.max(used.rows - 1, row);
    const lastColumn = right ?? Math.max(used.columns - 1, column);
    const rect = {
      row: Math.min(row, lastRow),
      column: Math.min(column, lastColumn),
      rows: Math.abs(lastRow - row) + 1,
      columns: Math.abs(lastColumn - column) + 1,
    };
    return { sheetId, rect };
  }

  /** Whole rows and columns: all of them count, but only the filled part is calculated with. */
  private open(token: Token): Token {
    const area = this.range(token.value);
    if (typeof area === "string") return { ...token, value: area };
    const range = parseA1Ref(token.value);
    const whole = range && "range" in range && range.range.top === null;
    const rect = whole
      ? { ...area.rect, row: 0, rows: MAX_ROWS }
      : { ...area.rect, column: 0, columns: MAX_COLUMNS };
    this.precedents.push({ sheetId: area.sheetId, rect });
    return { ...token, value: qualifiedAddress(this.scope.sheetName(area.sheetId), area.rect) };
  }

  /** `A1#`: "Spilled range operator". */
  private spilled(token: Token): Token {
    const area = this.range(token.value);
    this.elastic = true;
    if (typeof area === "string") return { ...token, value: area };
    const { row, column } = area.rect;
    this.precedents.push({ sheetId: area.sheetId, rect: { row, column, rows: 1, columns: 1 } });
    const rect = this.scope.spillOf(area.sheetId, row, column);
    return this.print(token, rect ? { sheetId: area.sheetId, rect } : "#REF!");
  }

  /** "Implicit intersection operator: @": the cell of the reference in the formula's row or column. */
  private intersection(token: Token): Token {
    const area = token.type === "range_named" ? this.namedArea(token) : this.area(token);
    if (typeof area === "string") return { ...token, value: area };
    const cell = intersection(area.rect, this.place);
    return this.print(token, cell ? { sheetId: area.sheetId, rect: cell } : "#VALUE!");
  }

  private namedArea(token: Token): Area | string {
    if (this.scope.tableNamed(token.value))
      return this.area({ ...token, value: `${token.value}[]` });
    const item = this.scope.nameFor(token.value, this.place.sheetId);
    const inner = item && tokenize(item.formula)[1];
    return inner && isReference(inner) ? this.area(inner) : "#NAME?";
  }

  private print(token: Token, area: Area | string): Token {
    if (typeof area === "string") return { ...token, value: area };
    if (this.reads) this.precedents.push(area);
    const sheetName = this.scope.sheetName(area.sheetId);
    return { ...token, value: qualifiedAddress(sheetName, area.rect) };
  }
}

const functionBefore = (tokens: readonly Token[], i: number) => {
  const before = tokens[i - 1];
  return before?.type === "func" ? bareName(before.value) : "";
};

const isReference = (token: Token) =>
  ["range", "range_beam", "structured", "range_named"].includes(token.type);

/** The evaluator takes `1E3` for text. */
const plainNumber = (text: string) =>
  /e/i.test(text)
    ? Number(text).toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : text;

function intersection(rect: Rect, place: Place): Rect | undefined {
  const row = rect.rows === 1 ? rect.row : place.row;
  const column = rect.columns === 1 ? rect.column : place.column;
  const cell = { row, column, rows: 1, columns: 1 };
  return intersects(rect, cell) ? cell : undefined;
}
