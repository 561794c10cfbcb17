import type { Codes } from "./codes";

/** By kind, value and height; kept as long as there is memory for them. */
const known = new Map<string, WeakRef<Float64Array | Float32Array | Codes>>();
const MOST_KNOWN = 16;

/**
 * The first of the values for every row. Nobody may write into the column: it is the same one at every call, because the
 * questions of a report ask for the same few again and again.
 */
export function constantColumn<Values extends Float64Array | Float32Array | Codes>(
  values: Values,
  height: number
): Values {
  const key = `${values.constructor.name} ${values[0]} ${height}`;
  const before = known.get(key)?.deref() as Values | undefined;
  if (before) return before;
  const column = new (values.constructor as new (length: number) => Values)(height);
  column.fill(values[0]!);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(key, new WeakRef(column));
  return column;
}
