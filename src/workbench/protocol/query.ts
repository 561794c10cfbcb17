/** What a `load` answers: the selected properties of an object, of its objects and of a collection's items. */
import type { Instance, ObjectType } from "../objects/define";
import { ApiError } from "../objects/errors";
import { own, typeOf, type BatchContext } from "./context";
import { memberName, wireName } from "./names";
import type { QueryInfo } from "./messages";

type Context = Pick<BatchContext, "sets" | "calculate">;

/** Selected names, and below each object's name what is selected of it. */
interface Selection {
  /** All scalar properties. */
  all: boolean;
  readonly names: Map<string, Selection>;
}

const empty = (): Selection => ({ all: false, names: new Map() });

/** `["name", "format/fill/color", "*"]` as a tree; nothing selected means all scalar properties. */
function parse(paths: readonly string[]): Selection {
  const root = empty();
  for (const path of paths) {
    let place = root;
    for (const step of path.split("/").filter((part) => part !== "")) {
      if (step === "*" || step === "$all") {
        place.all = true;
        break;
      }
      const name = memberName(step);
      const next = place.names.get(name) ?? empty();
      place.names.set(name, next);
      place = next;
    }
  }
  return root;
}

export async function query(
  object: Instance,
  info: QueryInfo,
  context: Context
): Promise<Record<string, unknown>> {
  const selection = parse([...(info.Select ?? []), ...(info.Expand ?? [])]);
  return read(object, selection, context, info);
}

async function read(
  object: Instance,
  selection: Selection,
  context: Context,
  page: QueryInfo = {}
): Promise<Record<string, unknown>> {
  const type = typeOf(object);
  const answer: Record<string, unknown> = { ...type.identify?.(object.target) };
  const isEmpty = selection.names.size === 0;
  if (selection.all || isEmpty) await readAll(object, type, answer, context);

  const ofItems = empty();
  ofItems.all = selection.all;
  for (const [name, below] of selection.names) {
    if (name === "items") merge(ofItems, below);
    else if (isOwn(type, name)) await readMember(object, type, name, below, answer, context);
    else if (type.items) ofItems.names.set(name, below);
    else throw new ApiError("InvalidArgument", `${object.type} has no property "${name}" to load.`);
  }
  const wantsItems =
    isEmpty || ofItems.all || ofItems.names.size > 0 || selection.names.has("items");
  if (type.items && wantsItems) {
    answer._Items = await readItems(type.items(object.target), ofItems, context, page);
  }
  return answer;
}

function merge(into: Selection, from: Selection): void {
  into.all ||= from.all;
  from.names.forEach((below, name) => into.names.set(name, below));
}

const isOwn = (type: ObjectType<any>, name: string) =>
  own(type.properties, name) !== undefined || own(type.objects, name) !== undefined;

/** All scalar properties; those of sets that are not offered are left out, as an older Excel would. */
async function readAll(
  object: Instance,
  type: ObjectType<any>,
  answer: Record<string, unknown>,
  context: Context
): Promise<void> {
  for (const [name, property] of Object.entries(type.properties ?? {})) {
    if (!context.sets.isOffered(property.since)) continue;
    if (property.calculated) await context.calculate();
    answer[wireName(name)] = property.get(object.target);
  }
}

async function readMember(
  object: Instance,
  type: ObjectType<any>,
  name: string,
  below: Selection,
  answer: Record<string, unknown>,
  context: Context
): Promise<void> {
  const property = own(type.properties, name);
  const location = `${object.type}.${name}`;
  if (property) {
    context.sets.assertOffered(location, property.since);
    if (property.calculated) await context.calculate();
    answer[wireName(name)] = property.get(object.target);
    return;
  }
  const navigation = own(type.objects, name);
  context.sets.assertOffered(location, navigation?.since);
  const inner = navigation?.get(object.target) ?? null;
  answer[wireName(name)] = inner && (await read(inner, below, context));
}

async function readItems(
  items: Instance[],
  selection: Selection,
  context: Context,
  { Skip = 0, Top = items.length }: QueryInfo
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const item of items.slice(Skip, Skip + Top)) {
    answers.push(await read(item, selection, context));
  }
  return answers;
}
