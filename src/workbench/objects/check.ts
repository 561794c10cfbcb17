/** Checks of what an add-in passes in. Excel answers a wrong value with InvalidArgument. */
import { Instance } from "./define";
import { ApiError } from "./errors";
import type { Targets, TypeName } from "./targets";

export function text(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ApiError("InvalidArgument");
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ApiError("InvalidArgument");
  return value;
}

/** An index or a count within the given bounds, both included. */
export function integerWithin(minimum: number, maximum: number) {
  return (value: unknown): number => {
    const checked = integer(value);
    if (checked < minimum || checked > maximum) throw new ApiError("InvalidArgument");
    return checked;
  };
}

export function numberWithin(minimum: number, maximum: number) {
  return (value: unknown): number => {
    const checked = number(value);
    if (checked < minimum || checked > maximum) throw new ApiError("InvalidArgument");
    return checked;
  };
}

export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

/** One of an enumeration's values; Excel takes them in any case. */
export function oneOf<const V extends string>(...values: readonly V[]) {
  return (value: unknown): V => {
    const wanted = typeof value === "string" ? value.toLowerCase() : "";
    const found = values.find((candidate) => candidate.toLowerCase() === wanted);
    if (found === undefined) throw new ApiError("InvalidArgument");
    return found;
  };
}

/** A check that lets a left-out argument through as `undefined`. */
export function optional<V>(check: (value: unknown) => V) {
  return (value: unknown): V | undefined =>
    value === undefined || value === null ? undefined : check(value);
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB` or the name of an HTML colour, as `#RRGGBB` in capitals, which is how Excel gives it back. */
export function color(value: unknown): string {
  const given = text(value);
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace("#", "").toUpperCase()}`;
  const named = NAMED_COLORS[given.toLowerCase()];
  if (!named) throw new ApiError("InvalidArgument");
  return named;
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApiError("InvalidArgument");
  }
  return value as Record<string, unknown>;
}

export function isInstance<K extends TypeName>(type: K, value: unknown): value is Instance<K> {
  return value instanceof Instance && value.type === type;
}

export function target<K extends TypeName>(type: K, value: unknown): Targets[K] {
  if (!isInstance(type, value)) throw new ApiError("InvalidArgument");
  return value.target;
}
