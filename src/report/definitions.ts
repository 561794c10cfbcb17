import type { report } from "../locales/en/report";

export type Term = keyof typeof report.definitions.terms;

/** The metrics that a report uses, in order of first use: each is explained once, at its end. */
export class Definitions {
  private readonly used = new Set<Term>();

  readonly add = (...terms: Term[]): void => terms.forEach((term) => this.used.add(term));

  get terms(): readonly Term[] {
    return [...this.used];
  }
}
