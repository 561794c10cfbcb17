/** How the text of a formula follows when sheets, tables and cells change their names or places. */
import {
  parseA1Ref,
  stringifyA1Ref,
  stringifyTokens,
  tokenize,
  type RangeA1,
  type Token,
} from "@borgar/fx";
import { absoluteAddress, sheetPrefix } from "./address";
import type { Place, Scope } from "./scope";
import {
  columnIndex,
  parseStructured,
  printStructured,
  resolveStructured,
  tableOf,
} from "./structured";

type Replace = (token: Token) => string | undefined;

/** The formula with some tokens replaced; the same string if none was. */
function mapTokens(source: string, replace: Replace): string {
  let changed = false;
  const tokens = tokenize(source).map((token) => {
    const value = replace(token);
    if (value === undefined || value === token.value) return token;
    changed = true;
    return { ...token, value };
  });
  return changed ? stringifyTokens(tokens) : source;
}

const REFERENCES = ["range", "range_beam", "range_ternary", "range_named"];
const sameName = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

/** What is after the sheet's prefix. */
const withoutPrefix = (text: string) => text.slice(text.lastIndexOf("!") + 1);

export const renameSheetIn = (source: string, from: string, to: string) =>
  mapTokens(source, (token) => {
    if (!REFERENCES.includes(token.type) || !token.value.includes("!")) return undefined;
    const reference = parseA1Ref(token.value);
    if (!sameName(reference?.context?.[0], from)) return undefined;
    return sheetPrefix(to) + withoutPrefix(token.value);
  });

/** References to a deleted sheet. */
export const dropSheetIn = (source: string, name: string) =>
  mapTokens(source, (token) => {
    if (!REFERENCES.includes(token.type)) return undefined;
    return sameName(parseA1Ref(token.value)?.context?.[0], name) ? "#REF!" : undefined;
  });

/** Within the table itself its name may be left out; such references stay. */
export const renameTableIn = (source: string, from: string, to: string) =>
  mapTokens(source, (token) => {
    if (token.type === "range_named") return sameName(token.value, from) ? to : undefined;
    if (token.type !== "structured") return undefined;
    const reference = parseStructured(token.value);
    if (!reference || !sameName(reference.table, from)) return undefined;
    return to + token.value.slice(reference.table.length);
  });

export const renameColumnIn = (
  source: string,
  place: Place,
  scope: Scope,
  tableId: string,
  from: string,
  to: string
) =>
  mapTokens(source, (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructured(token.value);
    if (!reference || tableOf(reference, place, scope)?.id !== tableId) return undefined;
    if (!reference.columns.some((column) => sameName(column, from))) return undefined;
    const columns = reference.columns.map((column) => (sameName(column, from) ? to : column));
    return printStructured({ ...reference, columns });
  });

/** References to a table that goes: `#REF!`, or its addresses if its cells stay. */
export const dropTableIn = (
  source: string,
  place: Place,
  scope: Scope,
  tableId: string,
  keepCells: boolean
) =>
  mapTokens(source, (token) => {
    const whole = token.type === "range_named" && scope.tableNamed(token.value)?.id === tableId;
    if (token.type !== "structured" && !whole) return undefined;
    const reference = parseStructured(whole ? `${token.value}[]` : token.value);
    const table = reference && tableOf(reference, place, scope);
    if (!table || table.id !== tableId) return undefined;
    if (!keepCells) return "#REF!";
    const rect = resolveStructured(reference, table, place);
    if (typeof rect === "string") return rect;
    return sheetPrefix(scope.sheetName(table.sheetId)) + absoluteAddress(rect);
  });

/** References to columns that a table has lost. */
export const dropColumnsIn = (source: string, place: Place, scope: Scope, tableId: string) =>
  mapTokens(source, (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructured(token.value);
    const table = reference && tableOf(reference, place, scope);
    if (!table || table.id !== tableId) return undefined;
    return reference.columns.every((column) => columnIndex(table, column) >= 0)
      ? undefined
      : "#REF!";
  });

/** Maps a range of one sheet to where it lies after a change; `undefined` if all of it is gone. */
export type MoveRange = (range: RangeA1) => RangeA1 | undefined;

/** References follow cells that moved on one sheet. */
export const moveIn = (source: string, homeSheet: string, movedSheet: string, move: MoveRange) =>
  mapTokens(source, (token) => {
    if (token.type !== "range" && token.type !== "range_beam") return undefined;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference)) return undefined;
    if (!sameName(reference.context?.[0] ?? homeSheet, movedSheet)) return undefined;
    const range = move(reference.range);
    if (!range) return "#REF!";
    if (range === reference.range) return undefined;
    const prefix = token.value.includes("!")
      ? token.value.slice(0, token.value.lastIndexOf("!") + 1)
      : "";
    return prefix + stringifyA1Ref({ range });
  });

/** A copied formula: relative references move along, absolute ones stay. */
export const copyTo = (source: string, rows: number, columns: number) =>
  mapTokens(source, (token) => {
    if (token.type !== "range" && token.type !== "range_beam") return undefined;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference)) return undefined;
    const { range } = reference;
    const shift = (edge: number | null | undefined, fixed: unknown, by: number) =>
      edge === null || edge === undefined || fixed ? edge : edge + by;
    const moved: RangeA1 = {
      ...range,
      top: shift(range.top, range.$top, rows) ?? null,
      bottom: shift(range.bottom, range.$bottom, rows),
      left: shift(range.left, range.$left, columns) ?? null,
      right: shift(range.right, range.$right, columns),
    };
    if ((moved.top ?? 0) < 0 || (moved.left ?? 0) < 0) return "#REF!";
    const prefix = token.value.slice(0, token.value.lastIndexOf("!") + 1);
    return prefix + stringifyA1Ref({ range: moved });
  });
