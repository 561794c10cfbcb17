/**
 * Runs one batch of office.js: its object paths become objects of the workbook, its actions happen in order, and the
 * first failure ends it; what was done before stays done, as in Excel.
 */
import { Instance } from "../objects/define";
import { apiNotFound, ApiError } from "../objects/errors";
import { own, typeOf, type BatchContext } from "./context";
import {
  ACTION,
  PATH_TYPE,
  type ArgumentInfo,
  type BatchAction,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from "./messages";
import { memberName } from "./names";
import { query } from "./query";

/** An object of the batch; `null` is an object that does not exist. */
type Held = Instance | null;

export async function runBatch(
  request: BatchRequest,
  context: BatchContext
): Promise<BatchResponse> {
  return new Batch(request, context).run();
}

class Batch {
  private readonly held = new Map<number, Held>();
  private readonly results: BatchResponse["Results"] = [];
  private readonly traces: number[] = [];
  /** The member at work, for the location of an error. */
  private location = "";

  constructor(
    private readonly request: BatchRequest,
    private readonly context: BatchContext
  ) {}

  async run(): Promise<BatchResponse> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const Value = await this.act(action);
        this.results.push({ ActionId: action.Id, Value });
      } catch (error) {
        return this.answer(batchError(error, this.location, index));
      }
    }
    return this.answer();
  }

  private answer(error?: BatchError): BatchResponse {
    return { Results: this.results, TraceIds: this.traces, ...(error && { Error: error }) };
  }

  private async act(action: BatchAction): Promise<unknown> {
    if (action.ActionType === ACTION.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object, action.ObjectPathId);
      case ACTION.query:
        this.location = object ? `${object.type}.load` : "load";
        return object && query(object, action.QueryInfo ?? {}, this.context);
      case ACTION.method:
        return this.invoke(object, action);
      case ACTION.setProperty:
        return this.setProperty(object, action);
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  /** What the client keeps to find the object again. */
  private identity(object: Held, pathId: number): unknown {
    if (!object) return null;
    const referenceId = this.context.references.idOf(this.request.ObjectPaths[pathId], object);
    const identity = typeOf(object).identify?.(object.target) ?? {};
    return referenceId ? { ...identity, _ReferenceId: referenceId } : identity;
  }

  private async invoke(object: Held, action: BatchAction): Promise<unknown> {
    const name = memberName(action.Name);
    if (name === "_KeepReference") {
      if (object) this.context.references.keep(object);
      return null;
    }
    if (!object) throw new ApiError("ItemNotFound");
    const result = await this.call(object, name, action.ArgumentInfo);
    return result instanceof Instance
      ? (typeOf(result).identify?.(result.target) ?? {})
      : (result ?? null);
  }

  private async setProperty(object: Held, action: BatchAction): Promise<null> {
    const name = memberName(action.Name);
    if (!object) throw new ApiError("ItemNotFound");
    this.location = `${object.type}.${name}`;
    const property = own(typeOf(object).properties, name);
    if (!property?.set) throw apiNotFound(this.location);
    this.context.sets.assertOffered(this.location, property.since);
    const [value] = await this.arguments(action.ArgumentInfo);
    property.set(object.target, value);
    return null;
  }

  private async call(object: Instance, name: string, info?: ArgumentInfo): Promise<unknown> {
    this.location = `${object.type}.${name}`;
    const location = this.location;
    const method = own(typeOf(object).methods, name);
    if (!method) throw apiNotFound(location);
    this.context.sets.assertOffered(location, method.since);
    const args = await this.arguments(info);
    // Arguments were other objects' turn; the error, if any, is this method's.
    this.location = location;
    if (method.calculated) await this.context.calculate();
    return method.run(object.target, ...args) as unknown;
  }

  private async arguments(info?: ArgumentInfo): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const pathId = paths[index];
      values.push(typeof pathId === "number" && pathId > 0 ? await this.resolve(pathId) : value);
    }
    return values;
  }

  /** The object of a path; a path is followed once per batch, for a method in it acts once. */
  private async resolve(pathId: number): Promise<Held> {
    const known = this.held.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new ApiError("InvalidArgument", `Unknown object path ${pathId}.`);
    const object = await this.follow(path);
    // A tracked range may have moved by the next action.
    if (path.ObjectPathType !== PATH_TYPE.reference) this.held.set(pathId, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<Held> {
    switch (path.ObjectPathType) {
      case PATH_TYPE.root:
        return this.context.root;
      case PATH_TYPE.service: {
        const service = this.context.service(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case PATH_TYPE.reference:
        return this.context.references.get(path.Name);
      case PATH_TYPE.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  /** Members of an object that does not exist do not exist either. */
  private async followFromParent(path: ObjectPath): Promise<Held> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH_TYPE.property) return this.navigate(parent, path.Name);
    const name = path.ObjectPathType === PATH_TYPE.indexer ? "getItem" : memberName(path.Name);
    const result = await this.call(parent, name, path.ArgumentInfo);
    if (result !== null && !(result instanceof Instance)) throw apiNotFound(this.location);
    return result;
  }

  private navigate(parent: Instance, wire: string): Held {
    const name = memberName(wire);
    this.location = `${parent.type}.${name}`;
    const navigation = own(typeOf(parent).objects, name);
    if (!navigation) throw apiNotFound(this.location);
    this.context.sets.assertOffered(this.location, navigation.since);
    return navigation.get(parent.target);
  }
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** Errors of the engine carry Excel's codes; anything else is a fault of this host and says so. */
function batchError(error: unknown, location: string, index: number): BatchError {
  const { code } = error as { code?: unknown };
  const known = error instanceof Error && typeof code === "string";
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: known ? code : "GeneralException",
    Message: known ? error.message : `${new ApiError("GeneralException").message} (${detail})`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: HTTP_STATUS[known ? code : "GeneralException"] ?? 400,
  };
}
