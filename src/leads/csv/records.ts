/** Lines of a .csv text as cells. */
import Papa from "papaparse";
import { UserError } from "../../locales";
import { DELIMITERS, type Decision, type Delimiter } from "./types";

type Record = readonly string[];

/** So much of the text, in characters, tells how it is divided. */
const HEAD_LENGTH = 65_536;
const HEAD_RECORDS = 50;
/** Lines parsed at a time: a few milliseconds' work. */
const BLOCK_RECORDS = 1000;

/** How a text is divided into lines and cells. */
export interface Division {
  readonly delimiter: Decision<Delimiter>;
  readonly newline: "\r\n" | "\n" | "\r";
  /** Where the first line begins: after a line "sep=;", with which Excel is told of the delimiter. */
  readonly start: number;
}

/** @param chosen the delimiter that the user said it is */
export function divisionOf(text: string, chosen?: Delimiter): Division {
  const declared = /^\uFEFF?sep=([,;\t|])\r?\n?/i.exec(text);
  const start = declared?.[0].length ?? (text.startsWith("\uFEFF") ? 1 : 0);
  const head = text.slice(start, start + HEAD_LENGTH);
  const newline = newlineOf(head);
  if (chosen !== undefined) {
    return { delimiter: { value: chosen, basis: "chosen" }, newline, start };
  }
  const delimiter: Decision<Delimiter> = declared
    ? { value: declared[1] as Delimiter, basis: "evident" }
    : likeliestDelimiter(head, newline);
  return { delimiter, newline, start };
}

/** The first line break outside quotes: cells may have others within. */
function newlineOf(head: string): Division["newline"] {
  const bare = head.replace(/"[^"]*"/g, "");
  const found = /\r\n|\n|\r/.exec(bare)?.[0];
  return (found as Division["newline"] | undefined) ?? "\n";
}

/**
 * The delimiter that divides most lines into the same number of cells, of equal ones the one that makes most cells.
 * Assumed where none divides anything: then the file has one column.
 */
function likeliestDelimiter(head: string, newline: Division["newline"]): Decision<Delimiter> {
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, {
      delimiter,
      newline,
      preview: HEAD_RECORDS,
      skipEmptyLines: true,
    });
    const widths = data.map(({ length }) => length).filter((width) => width > 1);
    const usual = mostFrequent(widths) ?? 1;
    const regular = widths.filter((width) => width === usual).length / Math.max(1, data.length);
    return { delimiter, usual, regular };
  });
  const [best] = scored.sort((a, b) => b.regular - a.regular || b.usual - a.usual);
  return { value: best!.delimiter, basis: best!.usual > 1 ? "evident" : "assumed" };
}

/** The value that occurs most often; of equally frequent ones the first. */
export function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  let best: number | undefined;
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) if (count > (counts.get(best!) ?? 0)) best = value;
  return best;
}

/** A part of the text as records, and where it ends, 0 to 1. */
export interface Block {
  readonly records: readonly Record[];
  readonly fraction: number;
}

/**
 * The records of a text, block by block, so that whoever takes them can let others work in between.
 *
 * @throws UserError csvOpenQuote naming the line at which a quotation mark is not closed
 */
export function* recordsOf(
  text: string,
  { delimiter, newline, start }: Division
): Generator<Block> {
  let at = start;
  let done = 0;
  while (at < text.length) {
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(at), {
      delimiter: delimiter.value,
      newline,
      preview: BLOCK_RECORDS,
      // The fast mode divides all that is left of the text, however little is asked for.
      fastMode: false,
    });
    const open = errors.find(({ code }) => code === "MissingQuotes");
    if (open) throw new UserError("csvOpenQuote", { line: done + (open.row ?? 0) + 1 });
    at += meta.cursor;
    done += data.length;
    yield { records: data, fraction: at / text.length };
  }
}
