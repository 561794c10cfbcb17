import {
  ratio,
  restsOnFew,
  shares,
  wilsonInterval,
  type Interval,
  type Shares,
} from "../../../../calc";
import type { FilterField } from "../../../../leads";
import type { LeadColumns } from "../../../leads/LeadColumns";
import { everyLead, scopeOf } from "../scopes";

/** The leads with one value of a field, and how those that are closed ended. */
export interface SplitLine {
  /** "" for leads whose value is blank. */
  readonly value: string;
  readonly leads: number;
  /** Of all leads. */
  readonly share: number;
  readonly closed: number;
  readonly won: number;
  /** won / closed; undefined where none is closed. */
  readonly winRate: number | undefined;
  readonly limits: Interval | undefined;
  readonly few: boolean;
  readonly amount: number;
  readonly wonValue: number;
}

/** Lines by number of leads, most first. */
export interface Split {
  readonly lines: readonly SplitLine[];
  readonly total: SplitLine;
}

/** Where leads come from, how well each value of a field converts and what it brought; undefined without a column. */
export function splitBy(leads: LeadColumns, field: FilterField): Split | undefined {
  const values = leads.texts(field);
  if (!values) return undefined;
  const { stages, amounts } = leads;
  const count = (scope: Uint8Array): Shares => shares({ values, amounts, scope });
  const all = count(everyLead(stages));
  const won = count(scopeOf(stages, ["won"]));
  const closed = count(scopeOf(stages, ["won", "lost"]));
  const byValue = (part: Shares) => new Map(part.lines.map((line) => [line.value, line]));
  const wonBy = byValue(won);
  const closedBy = byValue(closed);
  return {
    lines: all.lines.map(({ value, leads: count, share, amount }) =>
      splitLine(
        { value, leads: count, share, amount },
        closedBy.get(value)?.leads,
        wonBy.get(value)
      )
    ),
    total: splitLine(
      { value: "", leads: all.leads, share: 1, amount: all.amount },
      closed.leads,
      won
    ),
  };
}

function splitLine(
  {
    value,
    leads,
    share,
    amount = 0,
  }: Pick<SplitLine, "value" | "leads" | "share"> & { readonly amount: number | undefined },
  closed = 0,
  won?: { readonly leads: number; readonly amount: number | undefined }
): SplitLine {
  const deals = won?.leads ?? 0;
  const limits = closed > 0 ? wilsonInterval(deals, closed) : undefined;
  return {
    ...{ value, leads, share, amount, closed, won: deals, limits },
    winRate: ratio(deals, closed),
    few: limits !== undefined && restsOnFew(closed, limits),
    wonValue: won?.amount ?? 0,
  };
}
