import { FILTER_FIELDS, type Field, type Mapping } from "../leads";
import { shownSections, type SectionChoice, type SectionName } from "./section-names";
import { splitHeader } from "./splits";

/** What a section lacks: a column of the leads, or something else that the user can set or take. */
export type Lack =
  | { readonly kind: "column"; readonly field: Field }
  | { readonly kind: "split" | "snapshots" | "quotas" };

/** What the workbook has to make a report of. */
export interface Sources {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly splitBy?: string | undefined;
  readonly hasSnapshots: boolean;
  /** Whether a stage history was chosen; none where left out. */
  readonly hasHistory?: boolean;
  readonly hasQuotas: boolean;
}

/** The columns without which a section has nothing to say. */
const NEEDED: Readonly<Partial<Record<SectionName, readonly Field[]>>> = {
  timeInStage: ["id", "entered"],
  forecast: ["expected"],
  quota: ["owner", "amount", "closed"],
  losses: ["reason"],
  sources: ["source"],
  goalPlan: ["amount"],
  movement: ["id"],
  deals: ["id"],
  quality: ["id", "amount", "expected", "closed"],
};

/** What a section lacks to be made; nothing where it has all it needs. */
export function lackOf(section: SectionName, sources: Sources): Lack | undefined {
  const { headers, mapping, splitBy, hasSnapshots, hasHistory, hasQuotas } = sources;
  // The history tells of stays by itself, whatever columns the leads have.
  if (section === "timeInStage" && hasHistory) return undefined;
  const has = (field: Field) => headers.includes(mapping[field] ?? "");
  const missing = NEEDED[section]?.find((field) => !has(field));
  if (missing) return { kind: "column", field: missing };
  switch (section) {
    case "quota":
      return hasQuotas ? undefined : { kind: "quotas" };
    case "movement":
      return hasSnapshots ? undefined : { kind: "snapshots" };
    case "deals":
      // Deals are ranked by what they weigh, or by how long they have been waiting.
      return has("amount") || has("entered") ? undefined : { kind: "column", field: "amount" };
    case "breakdowns": {
      const canSplit =
        FILTER_FIELDS.some(has) ||
        (splitBy !== undefined && splitHeader(splitBy, mapping, headers) !== undefined);
      return canSplit ? undefined : { kind: "split" };
    }
    default:
      return undefined;
  }
}

/**
 * The sections that a report holds: of those that the user wants, the ones that have something to say. Where that is
 * none of them, they are all there and say what they lack.
 */
export function sectionsToMake(
  choices: readonly SectionChoice[],
  sources: Sources
): readonly SectionName[] {
  const wanted = shownSections(choices);
  const able = wanted.filter((name) => !lackOf(name, sources));
  return able.some((name) => name !== "definitions") ? able : wanted;
}
