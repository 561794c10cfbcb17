/**
 * The messages between office.js (16.0.15407, as in @microsoft/office-js 1.1.110) and its host, as Excel on the web
 * exchanges them: JSON texts sent by `postMessage`.
 */

export const MESSAGE_TYPE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

export interface RequestMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

export interface ResponseMessage {
  readonly _messageType: typeof MESSAGE_TYPE.response;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: 0;
  readonly _responseType: number;
  readonly _serializerVersion: 1;
}

/** Numbers of the methods behind `executeMethod`. */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  executeBatch: 93,
  commandCompleted: 94,
} as const;

/** Failures of `executeMethod` itself, which office.js turns into error codes of its own. */
export const METHOD_ERROR = {
  notSupported: 5000,
  cellEditMode: 5004,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Categories of entries in a `richApiMessage` event. */
export const EVENT_CATEGORY = { customFunction: 1, objectEvent: 65_536 } as const;
/** Entry of category 1: call a custom function. */
export const INVOKE_FUNCTION = 1_000;

export const PATH_TYPE = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** At the place of each argument that is an object, the id of its path; otherwise 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()`. */
export interface BatchRequest {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** `Range.values`, as `debugInfo.errorLocation` shows it. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}
