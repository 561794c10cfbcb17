import { useCallback, useState } from "react";

/**
 * As useState, but remembered while the pane is open, also when its view goes away and comes back. Where the browser
 * keeps nothing, it begins anew.
 */
export function useRemembered<Value>(
  key: string,
  first: Value
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => stored(key) ?? first);
  const remember = useCallback(
    (next: Value) => {
      setValue(next);
      try {
        sessionStorage.setItem(key, JSON.stringify(next));
      } catch {
        // A browser that is told to keep nothing throws; the view works all the same.
      }
    },
    [key]
  );
  return [value, remember];
}

function stored<Value>(key: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}
