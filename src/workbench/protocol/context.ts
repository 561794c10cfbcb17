/** What a batch works on, and the tables of object types it looks members up in. */
import { objectTypes } from "../objects";
import type { Instance, ObjectType } from "../objects/define";
import type { References } from "./references";
import type { RequirementSets } from "./requirement-sets";

export interface BatchContext {
  readonly root: Instance;
  /** Top-level objects by the names office.js has for them. */
  service(name: string): Instance | undefined;
  readonly references: References;
  readonly sets: RequirementSets;
  /** Calculates what was written so far. */
  calculate(): Promise<void>;
}

/** The executor handles objects of every type alike; each type knows its own targets. */
export function typeOf(object: Instance): ObjectType<any> {
  return objectTypes[object.type] as ObjectType<any>;
}

/** A member of the table itself, never one of `Object.prototype`. */
export function own<M>(
  members: Readonly<Record<string, M>> | undefined,
  name: string
): M | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}
