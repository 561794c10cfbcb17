import { CalcError } from "../errors";
import { KINDS, kindsOf, type StageColumn } from "./stages";
import { BLANK_CODE, type TextColumn } from "./texts";

/**
 * For results that match leads by id.
 * @param stages rows without id and stage are empty rows
 * @throws CalcError duplicateId, missingCell naming the first row that cannot be matched
 */
export function requireUniqueIds(ids: TextColumn, stages: StageColumn, name: string): void {
  if (ids.unique) return;
  const { codes, labels } = ids;
  const kinds = kindsOf(stages);
  const rows = new Int32Array(labels.length).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code === BLANK_CODE) {
      if (kinds[stages.codes[row]!] === KINDS.blank) continue;
      throw new CalcError("missingCell", { row: row + 1, name });
    }
    if (rows[code]! >= 0) {
      const details = { row: row + 1, name, value: labels[code]!, firstRow: rows[code]! + 1 };
      throw new CalcError("duplicateId", details);
    }
    rows[code] = row;
  }
}
