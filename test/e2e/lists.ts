/**
 * Lists of leads as three systems export them (invented), and the figures that follow from their rows by plain
 * arithmetic, with nothing of the add-in's.
 *
 * | file         | letters      | separator | decimals  | dates      |
 * |--------------|--------------|-----------|-----------|------------|
 * | leads-en.csv | UTF-8 + BOM  | ,         | 12500.50  | 12/31/2026 |
 * | leads-sv.csv | Windows-1252 | ;         | 12 500,50 | 2026-12-31 |
 * | leads-ro.csv | UTF-8        | ;         | 12.500,50 | 31.12.2026 |
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/locales";

type Row = Readonly<Record<string, string>>;

interface ListFormat {
  readonly encoding: string;
  readonly separator: string;
  readonly stage: string;
  readonly amount: string;
  /** What the user expects of each open stage, in order: its chance in percent. */
  readonly chances: Readonly<Record<string, number>>;
  /** As the file spells them. */
  readonly won: readonly string[];
  readonly lost: readonly string[];
  numberOf(text: string): number;
  /** yyyy-mm-dd */
  dateOf(text: string): string;
}

const FORMATS: Readonly<Record<Language, ListFormat>> = {
  en: {
    encoding: "utf-8",
    separator: ",",
    stage: "Deal stage",
    amount: "Amount",
    chances: { Discovery: 20, Proposal: 50, Negotiation: 75 },
    won: ["Closed Won"],
    lost: ["Closed Lost"],
    numberOf: Number,
    dateOf: (text) => text.replace(/^(..)\/(..)\/(....)$/, "$3-$1-$2"),
  },
  sv: {
    encoding: "windows-1252",
    separator: ";",
    stage: "Steg",
    amount: "Belopp",
    chances: { Kvalificering: 10, Offert: 40, Förhandling: 80 },
    won: ["Vunnen"],
    lost: ["Förlorad"],
    numberOf: (text) => Number(text.replace("\u00a0", "").replace(",", ".")),
    dateOf: (text) => text,
  },
  ro: {
    encoding: "utf-8",
    separator: ";",
    stage: "Etapă",
    amount: "Valoare",
    chances: { Calificare: 15, Ofertă: 45, Negociere: 70 },
    // The second with the letter of older systems.
    won: ["Câștigat", "Câştigat"],
    lost: ["Pierdut"],
    numberOf: (text) => Number(text.replace(".", "").replace(",", ".")),
    dateOf: (text) => text.replace(/^(..)\.(..)\.(....)$/, "$3-$2-$1"),
  },
};

export interface List extends ListFormat {
  readonly path: string;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

export function listOf(language: Language): List {
  const format = FORMATS[language];
  const path = join(__dirname, "data", `leads-${language}.csv`);
  const text = new TextDecoder(format.encoding).decode(readFileSync(path));
  const [headers = [], ...lines] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(format.separator));
  const rows = lines.map((cells) =>
    Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""]))
  );
  return { ...format, path, headers, rows };
}

export interface Figures {
  readonly open: number;
  readonly weighted: number;
  /** Won of won and lost. */
  readonly winRate: number;
}

export function figuresOf({ rows, stage, amount, chances, won, lost, numberOf }: List): Figures {
  const openRows = rows.filter((row) => row[stage]! in chances);
  const total = (weight: (row: Row) => number) =>
    openRows.reduce((sum, row) => sum + numberOf(row[amount]!) * weight(row), 0);
  const count = (names: readonly string[]) =>
    rows.filter((row) => names.includes(row[stage]!)).length;
  return {
    open: total(() => 1),
    weighted: total((row) => chances[row[stage]!]! / 100),
    winRate: count(won) / (count(won) + count(lost)),
  };
}

/** The list as text that can be pasted into a sheet: numbers and dates as every Excel takes them. */
export const pasted = ({ headers, rows, amount, numberOf, dateOf }: List): string =>
  [
    headers,
    ...rows.map((row) =>
      headers.map((header) =>
        header === amount ? String(numberOf(row[header]!)) : dateOf(row[header]!)
      )
    ),
  ]
    .map((cells) => cells.join("\t"))
    .join("\n");
