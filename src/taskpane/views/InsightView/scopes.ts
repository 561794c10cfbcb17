import type { StageColumn, StageType } from "../../../calc";

/** The leads in stages of some types, as a scope for other questions: 1 for those, 0 for the others. */
export function scopeOf({ codes, table, codeCount }: StageColumn, types: readonly StageType[]) {
  const counts = new Uint8Array(codeCount);
  table.stages.forEach(({ type }, code) => (counts[code] = types.includes(type) ? 1 : 0));
  const scope = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) scope[row] = counts[codes[row]!]!;
  return scope;
}

/** Every lead, also of stages that are not in the table; empty rows are none. */
export function everyLead({ codes, blank }: StageColumn): Uint8Array {
  const scope = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) scope[row] = codes[row] === blank ? 0 : 1;
  return scope;
}

/** Of a scope, what lies on the days from one to another, both included; a blank day lies nowhere. */
export const withinDays = (
  scope: Uint8Array,
  days: Float32Array,
  from: number,
  to: number
): Uint8Array =>
  // Comparing with NaN, a blank day, is false.
  scope.map((counts, row) => (days[row]! >= from && days[row]! <= to ? counts : 0));

/** The chance of each open lead by its stage, 0 for all others; NaN where its stage has none. */
export function openChances({ codes, table, codeCount }: StageColumn): Float64Array {
  const chances = new Float64Array(codeCount);
  for (const code of table.open) chances[code] = table.stages[code]!.probability ?? NaN;
  const byLead = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) byLead[row] = chances[codes[row]!]!;
  return byLead;
}
