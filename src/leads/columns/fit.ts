import { FIELD_KINDS, type Field, type FieldKind } from "../fields";
import type { Profile } from "./profile";

/** Where the cells say nothing for or against, because there are none. */
const NEUTRAL = 0.5;
/** A pipeline of more stages than this is no pipeline. */
const MAX_STAGES = 30;

/** By kind of field: how well the cells of a column fit, 0 (impossible) to 1. */
const FITS: Readonly<Record<FieldKind, (profile: Profile) => number>> = {
  key: ({ rows, filled, distinct }) => {
    const unique = distinct / filled;
    const worth = unique >= 0.98 ? 1 : unique >= 0.9 ? 0.8 : unique >= 0.5 ? 0.5 : 0.3;
    return filled >= 0.75 * rows ? worth : 0.5 * worth;
  },
  category: ({ rows, filled, distinct, dates, booleans }) => {
    if (booleans > 0.5 || dates > 0.5) return 0;
    return rows < 30 || distinct <= 0.5 * filled ? 1 : 0.5;
  },
  money: ({ numbers }) => mostly(numbers),
  fraction: ({ numbers, smallest, largest }) => {
    if (smallest < 0) return 0;
    return mostly(numbers) * (largest <= 1 ? 1 : largest <= 100 ? 0.9 : 0.5);
  },
  date: ({ dates }) => mostly(dates),
  code: ({ currencies }) => mostly(currencies),
};

/** How well the cells of a column fit a field, 0 (impossible) to 1. */
export function fitOf(profile: Profile, field: Field): number {
  if (profile.filled === 0) return NEUTRAL;
  const kind = FIELD_KINDS[field];
  if (kind !== "category" && profile.booleans > 0.5) return 0;
  return field === "stage" ? stageFit(profile) : FITS[kind](profile);
}

/** Stages are few, are words, and come again and again. */
function stageFit(profile: Profile): number {
  const { distinct, numbers } = profile;
  if (distinct > MAX_STAGES) return 0;
  const base = FITS.category(profile);
  return numbers > 0.5 ? 0.6 * base : base;
}

const mostly = (share: number): number => (share >= 0.9 ? 1 : share >= 0.5 ? 0.6 : 0);
