import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { LeadFilter } from "../../leads";
import { useTableChanges } from "../hooks/useTableChanges";
import { useTask, type TaskState } from "../hooks/useTask";
import type { Workbook } from "../hooks/useWorkbook";
import type { Leads, LeadsReading } from "./readLeads";

export interface LeadsAccess {
  /** The leads that the filter lets through; the latest reading stays while they are read again. */
  readonly leads: Leads | undefined;
  readonly state: TaskState<LeadsReading, number>;
  readonly filter: LeadFilter;
  setFilter(filter: LeadFilter): void;
  /** Reads the leads again: Excel does not tell of every change. */
  reload(): void;
}

interface SharedAccess extends LeadsAccess {
  /** Tells that a view shows the leads, until the returned function is called. */
  use(): () => void;
}

const LeadsContext = createContext<SharedAccess | undefined>(undefined);

/**
 * The leads for every view, read once and narrowed down by one filter: when the first view needs them, again when the
 * table, its columns, the stages or the day of the figures change while a view shows them.
 */
export function LeadsProvider({
  workbook,
  children,
}: {
  readonly workbook: Workbook;
  readonly children: ReactNode;
}) {
  const { configuration, stages } = workbook;
  const { leadsTable, mappings, report } = configuration;
  const day = report.asOf;
  // By content: each saving of anything makes these objects anew.
  const source = JSON.stringify([leadsTable, mappings[leadsTable ?? ""], stages, day]);
  const [reading, setReading] = useState<LeadsReading>();
  const [filter, setFilter] = useState<LeadFilter>({});
  const { state, run } = useTask<LeadsReading>();
  const users = useRef(0);
  const [wasUsed, setUsed] = useState(false);
  /** The source of the latest reading; nothing once it is out of date. */
  const read = useRef<string>();

  const reload = useCallback(() => {
    read.current = source;
    void run(async (control) => {
      const { readLeads } = await import(/* webpackChunkName: "leads" */ "./readLeads");
      return readLeads(day, control);
    }).then((result) => result && setReading(result));
  }, [run, day, source]);
  const readIfNeeded = useCallback(() => {
    if (users.current > 0 && read.current !== source) reload();
  }, [reload, source]);

  useEffect(readIfNeeded, [readIfNeeded]);
  const noteChange = useCallback(() => {
    read.current = undefined;
    readIfNeeded();
  }, [readIfNeeded]);
  const latest = useRef(readIfNeeded);
  latest.current = readIfNeeded;
  const use = useCallback(() => {
    users.current += 1;
    setUsed(true);
    latest.current();
    return () => void (users.current -= 1);
  }, []);

  const leads = useMemo(() => reading?.narrowedBy(filter), [reading, filter]);
  const access = useMemo(
    () => ({ leads, state, filter, setFilter, reload, use }),
    [leads, state, filter, reload, use]
  );
  return (
    <LeadsContext.Provider value={access}>
      {wasUsed && <TableWatch onChange={noteChange} />}
      {children}
    </LeadsContext.Provider>
  );
}

/** Watches from the first reading on, also while other views are shown: what was read is out of date then. */
function TableWatch({ onChange }: { readonly onChange: () => void }) {
  useTableChanges(onChange);
  return null;
}

/** The leads that all views share; reads them where no view has needed them yet. */
export function useLeads(): LeadsAccess {
  const access = useContext(LeadsContext);
  if (!access) throw new Error("no LeadsProvider around this component");
  const { use } = access;
  useEffect(use, [use]);
  return access;
}
