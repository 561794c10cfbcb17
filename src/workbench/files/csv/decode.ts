import { CsvError } from "./csv-error";

/**
 * What Windows-1252 has in place of the control characters 0x80 to 0x9F. Node's decoder leaves these as they
 * are (it reads ISO 8859-1 under that name), so a euro sign or a curly quote would be lost.
 */
const WINDOWS_1252_80_TO_9F = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252_80_TO_9F[control.charCodeAt(0) - 0x80]!);
}

/**
 * The text of a .csv file: UTF-8 with or without byte order mark, UTF-16 with one (Excel's "Unicode text"),
 * and Windows-1252 for what is not valid UTF-8, as Excel saves "CSV" in Western Europe.
 *
 * @throws {CsvError} if the bytes are a workbook or no text at all.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (startsWith(bytes, ZIP_SIGNATURE)) {
    throw new CsvError(file, "this is a workbook (.xlsx) or another archive, not a .csv file.");
  }
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new CsvError(file, "this is not a text file.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
