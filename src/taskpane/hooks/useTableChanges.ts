import { useEffect } from "react";
import { watchTables } from "../../excel";

/** Calls back after changes to tables of the workbook, for as long as the view is shown. */
export function useTableChanges(onChange: () => void): void {
  useEffect(() => {
    // A host that does not tell of changes leaves it to the user to refresh.
    const watching = watchTables(onChange).catch(() => undefined);
    return () => void watching.then((stop) => stop?.());
  }, [onChange]);
}
