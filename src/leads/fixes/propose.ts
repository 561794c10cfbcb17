import { FIELDS, FIELD_KINDS, type Field } from "../fields";
import type { Mapping, RawTable, StageRow } from "../types";
import { dateReader } from "./dates";
import { numberReader } from "./numbers";
import { stageReader } from "./stages";
import { tidied } from "./tidied";
import type { Change, Fix, FixKind } from "./types";

/** What is to be written in the place of a text, and why; undefined where it stays. */
export type Correction = { readonly kind: FixKind; readonly after: string | number } | undefined;
export type Corrector = (text: string) => Correction;

/**
 * What can be corrected in the leads without asking what was meant, column by column in the order of the fields. Only
 * texts are: numbers, dates and blanks are as they should be, or not to be guessed.
 */
export const proposeFixes = (
  table: RawTable,
  mapping: Mapping,
  stages: readonly StageRow[]
): Fix[] => {
  // A close date that is expected and real one is corrected once.
  const headers = new Map<string, Field>();
  for (const field of FIELDS) {
    const header = mapping[field];
    if (header !== undefined && !headers.has(header)) headers.set(header, field);
  }
  return [...headers].flatMap(([header, field]) => {
    const cells = table.columns[table.headers.indexOf(header)] ?? [];
    return fixesOf(cells, correctorFor(field, cells, stages)).map(({ kind, changes }) => ({
      ...{ kind, field, header, changes },
    }));
  });
};

function correctorFor(
  field: Field,
  cells: readonly unknown[],
  stages: readonly StageRow[]
): Corrector {
  if (field === "stage" || field === "lastStage") return stageReader(stages);
  switch (FIELD_KINDS[field]) {
    case "money":
    case "fraction":
      return numberReader(cells);
    case "date":
      return dateReader(cells);
    default:
      return tidied;
  }
}

function fixesOf(cells: readonly unknown[], correct: Corrector): Pick<Fix, "kind" | "changes">[] {
  /** Texts repeat: each is looked at once. */
  const known = new Map<string, { readonly change: Change; readonly rows: number[] } | undefined>();
  const byKind = new Map<FixKind, Change[]>();
  cells.forEach((cell, row) => {
    if (typeof cell !== "string" || cell === "") return;
    if (!known.has(cell)) {
      const correction = correct(cell);
      if (!correction) known.set(cell, undefined);
      else {
        const rows: number[] = [];
        const change = { before: cell, after: correction.after, rows };
        known.set(cell, { change, rows });
        byKind.set(correction.kind, [...(byKind.get(correction.kind) ?? []), change]);
      }
    }
    known.get(cell)?.rows.push(row);
  });
  return [...byKind].map(([kind, changes]) => ({ kind, changes }));
}
