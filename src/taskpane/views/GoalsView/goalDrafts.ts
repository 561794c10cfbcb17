import { labelKey, type Period } from "../../../calc";
import type { Targets } from "../../../excel";
import type { Formatter } from "../../../locales";
import { parseAmount } from "../../parseAmount";

/** Goals and quotas as they are being edited: amounts as typed. */
export interface GoalDraft {
  /** Per year. */
  readonly revenue: string;
  /** Empty: that of the won deals. */
  readonly averageDeal: string;
  readonly quotaPeriod: Period;
  readonly quotas: readonly QuotaDraft[];
}

export interface QuotaDraft {
  /** Tells the lines apart while names change. */
  readonly id: number;
  readonly owner: string;
  /** Empty: none. */
  readonly quota: string;
  /** Whether the name was typed here, and not found in the leads or the table of quotas. */
  readonly isNew: boolean;
}

export type GoalAction =
  | { readonly type: "set"; readonly part: Partial<Omit<GoalDraft, "quotas">> }
  | { readonly type: "setQuota"; readonly id: number; readonly part: Partial<QuotaDraft> }
  | { readonly type: "add" };

export type QuotaProblem = "quota" | "nameMissing" | "nameTwice";

export interface GoalProblems {
  readonly revenue: boolean;
  readonly averageDeal: boolean;
  /** By id. */
  readonly quotas: ReadonlyMap<number, QuotaProblem>;
}

/** The draft after one step of editing. */
export function editGoals(draft: GoalDraft, action: GoalAction): GoalDraft {
  switch (action.type) {
    case "set":
      return { ...draft, ...action.part };
    case "setQuota":
      return {
        ...draft,
        quotas: draft.quotas.map((each) =>
          each.id === action.id ? { ...each, ...action.part } : each
        ),
      };
    case "add": {
      const id = Math.max(-1, ...draft.quotas.map((each) => each.id)) + 1;
      return { ...draft, quotas: [...draft.quotas, { id, owner: "", quota: "", isNew: true }] };
    }
  }
}

/** What is saved as text to edit, with a line for each owner of leads, whether they have a quota yet or not. */
export function toDraft(
  { goals, quotas }: Targets,
  owners: readonly string[],
  format: Pick<Formatter, "number">
): GoalDraft {
  const write = (value: number | undefined) => (value === undefined ? "" : written(value, format));
  const known = new Set(quotas.map(({ owner }) => labelKey(owner)));
  const others = owners.filter((owner) => !known.has(labelKey(owner)));
  return {
    revenue: write(goals.revenue),
    averageDeal: write(goals.averageDeal),
    quotaPeriod: goals.quotaPeriod,
    quotas: [
      ...quotas.map(({ owner, quota }) => ({ owner, quota: write(quota), isNew: false })),
      ...others.map((owner) => ({ owner, quota: "", isNew: false })),
    ].map((quota, id) => ({ id, ...quota })),
  };
}

/** What is to be saved of a draft without problems: quotas that are typed, goals that are set. */
export function toTargets(draft: GoalDraft, format: Pick<Formatter, "number">): Targets {
  const revenue = parseAmount(draft.revenue, format);
  const averageDeal = parseAmount(draft.averageDeal, format);
  return {
    goals: {
      quotaPeriod: draft.quotaPeriod,
      ...(revenue !== undefined && { revenue }),
      ...(averageDeal !== undefined && { averageDeal }),
    },
    quotas: draft.quotas.flatMap(({ owner, quota: typed }) => {
      const quota = parseAmount(typed, format);
      return quota === undefined ? [] : [{ owner: owner.trim(), quota }];
    }),
  };
}

/** What keeps a draft from being saved. */
export function problemsOf(draft: GoalDraft, format: Pick<Formatter, "number">): GoalProblems {
  const isBad = (text: string) => !(amountOr0(text, format) >= 0);
  const averageDeal = parseAmount(draft.averageDeal, format);
  const keys = draft.quotas.map(({ owner }) => labelKey(owner));
  const quotas = draft.quotas.flatMap(({ id, quota, isNew }, index): [number, QuotaProblem][] => {
    if (isBad(quota)) return [[id, "quota"]];
    // A line without a name and a quota is not written.
    if (keys[index] === "") return quota.trim() === "" ? [] : [[id, "nameMissing"]];
    // The table of quotas may name someone twice; here nobody is added twice.
    return isNew && keys.indexOf(keys[index]!) < index ? [[id, "nameTwice"]] : [];
  });
  return {
    revenue: isBad(draft.revenue),
    averageDeal: averageDeal !== undefined && !(averageDeal > 0),
    quotas: new Map(quotas),
  };
}

/** An amount that was typed as it reads once it is saved: "1200000" as "1,200,000"; what is no number as it is. */
export function tidied(text: string, format: Pick<Formatter, "number">): string {
  const amount = parseAmount(text, format);
  return amount === undefined || Number.isNaN(amount) ? text : written(amount, format);
}

const written = (amount: number, format: Pick<Formatter, "number">) => format.number(amount, 2);

/** What is typed, 0 for nothing, NaN for what is no number. */
export const amountOr0 = (text: string, format: Pick<Formatter, "number">): number =>
  parseAmount(text, format) ?? 0;
