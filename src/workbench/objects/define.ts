/**
 * How an object of the Excel API is written down: its scalar properties, its objects and its methods by the
 * names of the documentation. The batch executor reads these tables; nothing else of the host knows Excel's
 * object model. `since` is the version of the ExcelApi requirement set that brought the member.
 */
import type { Targets, TypeName } from "./targets";

/** An object of the workbook as a batch holds it: its type and what it stands for. */
export class Instance<K extends TypeName = TypeName> {
  constructor(
    readonly type: K,
    readonly target: Targets[K]
  ) {}
}

export function instance<K extends TypeName>(type: K, target: Targets[K]): Instance<K> {
  return new Instance(type, target);
}

interface Member {
  readonly since?: string;
  /** The member looks at calculated values: formulas written before it are calculated first. */
  readonly calculated?: boolean;
}

export interface Property<T> extends Member {
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
}

/** A property that is an object; `null` is an object that does not exist (`isNullObject`). */
export interface Navigation<T> extends Member {
  get(target: T): Instance | null;
}

/** Answers a value, an object, `null` for a missing …OrNullObject, or nothing. */
export interface Method<T> extends Member {
  run(target: T, ...args: unknown[]): unknown;
}

export interface ObjectType<T> {
  /** What the client needs to find the object again in a later batch: `{ Id: … }`. */
  readonly identify?: (target: T) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The members of a collection. */
  readonly items?: (target: T) => Instance[];
}

export function defineObject<K extends TypeName>(
  _name: K,
  type: ObjectType<Targets[K]>
): ObjectType<Targets[K]> {
  return type;
}

/** Marks a group of members with the requirement set they came with. */
export function since<M extends Record<string, object>>(version: string, members: M): M {
  const marked = Object.entries(members).map(([name, member]) => [
    name,
    { since: version, ...member },
  ]);
  return Object.fromEntries(marked) as M;
}

/** A property kept in a record under a name of its own, optionally checked when it is set. */
export function field<T, R extends object, N extends keyof R>(
  record: (target: T) => R,
  name: N,
  check: (value: unknown) => R[N],
  fallback?: R[N]
): Property<T> {
  return {
    get: (target) => record(target)[name] ?? fallback ?? null,
    set: (target, value) => {
      record(target)[name] = check(value);
    },
  };
}
