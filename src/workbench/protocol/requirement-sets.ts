/** The requirement sets that the host offers: what the manifest asks for, so that anything beyond it fails here. */
import { apiNotFound } from "../objects/errors";

export type SetVersions = Readonly<Record<string, string>>;

/** `1.9` before `1.10`. */
function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/**
 * Sets that no manifest names: office.js needs them for the custom-functions runtime and for the shared runtime's
 * own services.
 */
const INTERNAL_SETS: SetVersions = {
  CustomFunctions: "1.9",
  OfficeSharedApi: "1.1",
  DelayForCellEdit: "1.1",
  RibbonApiInternal: "1.1",
};

export class RequirementSets {
  /** `required` as in the manifest; `more` are sets or higher versions to try optional features with. */
  constructor(required: SetVersions, more: SetVersions = {}) {
    this.versions = { ExcelApi: "1.1", ...INTERNAL_SETS, ...required, ...more };
  }

  private readonly versions: SetVersions;

  /** Whether members of an ExcelApi version may be used; members without one came with 1.1. */
  isOffered(since: string | undefined): boolean {
    const offered = this.versions.ExcelApi ?? "1.1";
    return since === undefined || compareVersions(since, offered) <= 0;
  }

  assertOffered(member: string, since: string | undefined): void {
    if (!this.isOffered(since)) throw apiNotFound(member, since);
  }

  /** The text office.js reads; it compares versions as numbers with up to two decimals. */
  matrix(): string {
    return JSON.stringify(this.versions);
  }
}
