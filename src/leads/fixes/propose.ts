import { paceOf } from "../csv/pace";
import type { Work } from "../csv/types";
import { FIELDS, FIELD_KINDS, type Field } from "../fields";
import type { Mapping, RawTable, StageRow } from "../types";
import { blankReader } from "./blanks";
import { dateReader } from "./dates";
import { numberReader } from "./numbers";
import { stageReader } from "./stages";
import type { Change, Fix, FixKind, Reader } from "./types";

/** Texts looked at between two moments in which the page may draw. */
const TEXTS_AT_A_TIME = 500;

type Pace = (fraction: number) => Promise<void>;

/**
 * What can be corrected in the leads without asking what was meant, column by column in the order of the fields. Only
 * texts are: numbers, dates and blanks are as they should be, or not to be guessed.
 */
export async function proposeFixes(
  table: RawTable,
  mapping: Mapping,
  stages: readonly StageRow[],
  work: Work = {}
): Promise<Fix[]> {
  const pace = paceOf(work);
  const fieldByHeader = new Map<string, Field>();
  for (const field of FIELDS) {
    const header = mapping[field];
    // A close date that is both the expected and the real one is corrected once.
    if (header !== undefined && !fieldByHeader.has(header)) fieldByHeader.set(header, field);
  }
  const fixes: Fix[] = [];
  for (const [header, field] of fieldByHeader) {
    const cells = table.columns[table.headers.indexOf(header)] ?? [];
    const done = fixes.length / fieldByHeader.size;
    const found = await correct(rowsByText(cells), readerFor(field, stages), () => pace(done));
    for (const [kind, changes] of found) fixes.push({ kind, field, header, changes });
  }
  return fixes;
}

function readerFor(field: Field, stages: readonly StageRow[]): Reader {
  if (field === "stage" || field === "lastStage") return stageReader(stages);
  switch (FIELD_KINDS[field]) {
    case "money":
    case "fraction":
      return numberReader();
    case "date":
      return dateReader();
    default:
      return blankReader;
  }
}

/** The different texts of a column: they repeat, and each is looked at once. */
function rowsByText(cells: readonly unknown[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    if (typeof cell !== "string" || cell === "") return;
    const known = rows.get(cell);
    if (known) known.push(row);
    else rows.set(cell, [row]);
  });
  return rows;
}

async function correct(
  texts: ReadonlyMap<string, readonly number[]>,
  reader: Reader,
  pace: () => ReturnType<Pace>
): Promise<ReadonlyMap<FixKind, Change[]>> {
  const byKind = new Map<FixKind, Change[]>();
  let looked = 0;
  const breathe = async () => {
    if (looked++ % TEXTS_AT_A_TIME === 0) await pace();
  };
  for (const text of texts.keys()) {
    reader.notice?.(text);
    await breathe();
  }
  for (const [before, rows] of texts) {
    const correction = reader.correct(before);
    await breathe();
    if (!correction) continue;
    const { kind, after } = correction;
    if (!byKind.has(kind)) byKind.set(kind, []);
    byKind.get(kind)!.push({ before, after, rows });
  }
  return byKind;
}
