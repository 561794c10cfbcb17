/**
 * The text of a .csv file:
 *
 * | bytes | encoding |
 * |---|---|
 * | begin with EF BB BF, FF FE or FE FF | UTF-8 or UTF-16, as that byte order mark says |
 * | are valid UTF-8 | UTF-8 |
 * | have letters that only one of the two makes sense of | Windows-1252 (å, æ, ø, ñ …) or Windows-1250 (ă, ş, ţ) |
 * | anything else | Windows-1250 for Romanian users, Windows-1252 for all others: assumed |
 *
 * ISO-8859-2 writes the Romanian letters with the same bytes as Windows-1250, so it need not be told apart for them.
 */
import { UserError } from "../../locales";
import type { Decision, Encoding } from "./types";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Decision<Encoding>;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** Every .xlsx file is a zip archive. */
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** Of old .xls files. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * @param chosen the encoding that the user said it is
 * @param locale language tag of the user
 * @throws UserError csvIsWorkbook, csvNotText
 */
export function decode(bytes: Uint8Array, locale: string, chosen?: Encoding): DecodedText {
  if (startsWith(bytes, ZIP_SIGNATURE) || startsWith(bytes, OLE_SIGNATURE)) {
    throw new UserError("csvIsWorkbook");
  }
  const decoded =
    chosen === undefined
      ? (decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeSingleBytes(bytes, locale))
      : { text: textOf(bytes, chosen), encoding: { value: chosen, basis: "chosen" as const } };
  if (chosen === undefined && decoded.text.includes("\0")) throw new UserError("csvNotText");
  return decoded;
}

const textOf = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes);

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (!marked) return undefined;
  return { text: textOf(bytes, marked[0]), encoding: { value: marked[0], basis: "evident" } };
}

function decodeUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: { value: "utf-8", basis: "evident" } };
  } catch {
    return undefined;
  }
}

function decodeSingleBytes(bytes: Uint8Array, locale: string): DecodedText {
  const { western, romanian } = countLetters(bytes);
  const isEvident = western !== romanian;
  const isRomanian = isEvident ? romanian > western : /^ro\b/i.test(locale);
  const value = isRomanian ? "windows-1250" : "windows-1252";
  const basis = isEvident ? "evident" : "assumed";
  return { text: textOf(bytes, value), encoding: { value, basis } };
}

const SMALL_O = 0x6f;
/** ă Ă: in Windows-1252 they are ã Ã, which Portuguese writes before an o. */
const A_BREVE = new Set([0xe3, 0xc3]);
/** ş Ş ţ Ţ: in Windows-1252 they are º ª þ Þ, which do not stand within words. */
const WITH_CEDILLA = new Set([0xba, 0xaa, 0xfe, 0xde]);
/** Å å Æ æ Ø ø À à È è Ê ê Ñ ñ Õ õ Û û Ï ï: in Windows-1250 they are letters of other languages than Romanian. */
const WESTERN = new Set([
  ...[0xc5, 0xe5, 0xc6, 0xe6, 0xd8, 0xf8, 0xc0, 0xe0, 0xc8, 0xe8, 0xca, 0xea],
  ...[0xd1, 0xf1, 0xd5, 0xf5, 0xdb, 0xfb, 0xcf, 0xef],
]);

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0);

const LETTERS_N = [0x4e, 0x6e];

/** Whether a byte between these two is part of a word; "Nº 7" is none. */
const isInWord = (before: number | undefined, after: number | undefined): boolean =>
  isLetter(after) || (isLetter(before) && !LETTERS_N.includes(before!));

/** Letters beyond ASCII that are Western European, and those that are Romanian. Ä, Ö, é, â and î are both. */
function countLetters(bytes: Uint8Array): { western: number; romanian: number } {
  let western = 0;
  let romanian = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    if (WESTERN.has(byte)) western++;
    else if (A_BREVE.has(byte)) {
      if (bytes[at + 1] === SMALL_O) western++;
      else romanian++;
    } else if (WITH_CEDILLA.has(byte) && isInWord(bytes[at - 1], bytes[at + 1])) {
      romanian++;
    }
  }
  return { western, romanian };
}
