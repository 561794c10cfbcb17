/**
 * Excel's side of the conversation with one add-in. It takes the texts that office.js posts and gives the texts that
 * are to be posted back; how they travel (to an iframe, into a jsdom window) is a transport's business.
 */
import type { WorkbookEvent } from "../model/events";
import type { Workbook } from "../model/workbook";
import { instance } from "../objects/define";
import { Addin } from "./addin";
import { appContext } from "./app-context";
import { runBatch } from "./batch";
import type { BatchContext } from "./context";
import { Faults, wait } from "./faults";
import { FunctionCalls, type BlankArguments, type EventEntry } from "./function-calls";
import { readFunctions, type FunctionsJson } from "./functions-metadata";
import { EXCEL_LIMITS, exceeds, type Limits } from "./limits";
import type { HostManifest } from "./manifest";
import {
  ACTION_TYPE,
  DISPATCH,
  MESSAGE_TYPE,
  METHOD_ERROR,
  RESPONSE_TYPE,
  type BatchRequest,
  type BatchResponse,
  type RequestMessage,
  type ResponseMessage,
} from "./messages";
import { entriesFor, visibilityEntry } from "./object-events";
import { holdsFunctionResults, isOwnBatch } from "./own-batch";
import { References } from "./references";
import { RequirementSets, type SetVersions } from "./requirement-sets";
import { services } from "./services";

export interface HostOptions {
  readonly workbook: Workbook;
  readonly manifest: HostManifest;
  /** The add-in's functions.json. */
  readonly functions: FunctionsJson;
  /** `Office.context.displayLanguage`, a tag as `sv-SE`. */
  readonly displayLanguage: string;
  /** `Office.context.contentLanguage`; the display language if left out. */
  readonly contentLanguage?: string;
  /** Requirement sets beyond those of the manifest, to try optional features. */
  readonly moreSets?: SetVersions;
  readonly limits?: Partial<Limits>;
  /** `null` as on the web, if left out. */
  readonly blankArguments?: BlankArguments;
}

/** What was exchanged so far. */
export interface Counters {
  /** Calls of `context.sync()`, without those that office.js makes of itself. */
  syncs: number;
  /** Length of all requests and of all answers, in characters. */
  requestLength: number;
  responseLength: number;
}

/** Flag of a batch sent with `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly [name: string, json: string][] };
}

export class OfficeHost {
  readonly counters: Counters = { syncs: 0, requestLength: 0, responseLength: 0 };
  readonly faults = new Faults();
  readonly limits: Limits;
  readonly sets: RequirementSets;
  readonly addin: Addin;

  private readonly references = new References();
  private readonly functions: FunctionCalls;
  private readonly registrations = new Map<string, RequestMessage>();
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly endings: (() => void)[];
  private nextCommand = 1;
  private running: Promise<unknown> = Promise.resolve();
  private waitingBatches = 0;

  /** @param send posts a text to the add-in's window */
  constructor(
    private readonly options: HostOptions,
    private readonly send: (text: string) => void
  ) {
    const { workbook, manifest } = options;
    this.limits = { ...EXCEL_LIMITS, ...options.limits };
    this.sets = new RequirementSets(manifest.sets, options.moreSets);
    const post = (entries: EventEntry[]) => this.postEntries(entries);
    this.functions = new FunctionCalls(post, this.limits, options.blankArguments ?? "null");
    this.addin = new Addin(workbook, this.references, this.functions, manifest);
    workbook.cellsPerRead = this.limits.cellsPerRead;
    const declarations = readFunctions(options.functions, manifest.namespace);
    workbook.engine.registerFunctions(declarations, this.functions.invoke);
    this.endings = [
      workbook.on((event) => this.workbookChanged(event)),
      this.addin.changes.on((change) => {
        if (change === "pane") this.postEntries([visibilityEntry(this.addin.paneState)]);
      }),
    ];
  }

  /** Takes a message of office.js; texts that are none of its are passed over. */
  receive(text: string): void {
    const message = parse(text);
    if (message?._messageType !== MESSAGE_TYPE.request) return;
    switch (message._actionType) {
      case ACTION_TYPE.registerEvent:
        this.registrations.set(message._actionName, message);
        this.answer(message, { Error: 0 });
        break;
      case ACTION_TYPE.unregisterEvent:
        this.registrations.delete(message._actionName);
        this.answer(message, { Error: 0 });
        break;
      default:
        this.invoked(message);
    }
  }

  /**
   * Presses a ribbon button that runs a function, and waits for its `event.completed()`.
   *
   * @throws Error when the add-in has associated no function with the name
   */
  async runCommand(functionName: string, controlId = functionName): Promise<void> {
    const id = `command-${this.nextCommand++}`;
    const completed = new Promise<number>((resolve) => this.commands.set(id, resolve));
    const details = JSON.stringify({ source: { id: controlId } });
    if (!this.postEvent("appCommandInvoked", [id, functionName, details])) {
      throw new Error("The add-in does not listen to ribbon commands yet.");
    }
    const status = await completed;
    if (status !== 0) throw new Error(`The add-in has no function "${functionName}".`);
  }

  /** Whether the add-in takes ribbon commands and calls of custom functions. */
  get isReady(): boolean {
    return this.isListening("appCommandInvoked") && this.functions.isReady;
  }

  /** Resolves, with a sentence, when a call of a custom function was above the limit. */
  get oversizedCall(): Promise<string> {
    return this.functions.oversizedCall;
  }

  dispose(): void {
    this.endings.forEach((end) => end());
  }

  /** Whether the add-in has registered for an event of office.js, such as `appCommandInvoked`. */
  isListening(eventName: string): boolean {
    return this.registrations.has(eventName);
  }

  private invoked(message: RequestMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync": {
        const { displayLanguage, contentLanguage = displayLanguage } = this.options;
        const { workbook, manifest } = this.options;
        const { settings } = workbook;
        const { sets } = this;
        this.answer(
          message,
          appContext({ manifest, sets, displayLanguage, contentLanguage, settings })
        );
        break;
      }
      case "executeMethod":
        void this.executeMethod(message);
        break;
      default:
        // Focus, keyboard, telemetry: nothing to do, but office.js waits for an answer.
        this.answer(message, null);
    }
  }

  private async executeMethod(message: RequestMessage): Promise<void> {
    const data = message._data as MethodData;
    const answer = (error: number, rest: object = {}) =>
      this.answer(message, { Error: error, Version: 1, ...rest });
    switch (data.DdaMethod?.DispatchId) {
      case DISPATCH.executeBatch:
        await this.executeBatch(data.ArrayData ?? [], answer);
        break;
      case DISPATCH.loadSettings:
        answer(0, { Properties: { Settings: this.serializedSettings() } });
        break;
      case DISPATCH.saveSettings:
        this.saveSettings(data);
        answer(0);
        break;
      case DISPATCH.commandCompleted: {
        const [id, status] = data.ArrayData ?? Object.values(data).filter(isScalar);
        this.commands.get(String(id))?.(Number(status));
        this.commands.delete(String(id));
        answer(0);
        break;
      }
      default:
        answer(METHOD_ERROR.notSupported);
    }
  }

  private async executeBatch(
    array: readonly unknown[],
    answer: (error: number, rest?: object) => void
  ): Promise<void> {
    const text = String(array[4]);
    const flags = Number(array[6]);
    const { faults, limits, counters } = this;
    const isOwn = isOwnBatch(text);
    counters.requestLength += text.length;
    if (!isOwn) counters.syncs++;

    const refused = faults.refuseFunctionResults && holdsFunctionResults(text);
    if (refused || exceeds(text, limits.payloadBytes)) {
      this.functions.refuse(text);
      return answer(METHOD_ERROR.requestTooLarge);
    }
    if (this.waitingBatches >= limits.waitingBatches) {
      return answer(METHOD_ERROR.activityLimitReached);
    }
    if (faults.cellEditMode && !isOwn && !(flags & DELAY_FOR_CELL_EDIT)) {
      return answer(METHOD_ERROR.cellEditMode);
    }
    this.waitingBatches++;
    try {
      if (!isOwn) await faults.cellEditEnded();
      if (faults.delay > 0) await wait(faults.delay);
      const body = JSON.stringify(await this.inTurn(() => this.run(text, isOwn)));
      counters.responseLength += body.length;
      if (exceeds(body, limits.payloadBytes)) answer(METHOD_ERROR.responseTooLarge);
      else answer(0, { Data: [200, [], body] });
    } finally {
      this.waitingBatches--;
    }
  }

  /** Batches run one after another, in the order in which they came. */
  private inTurn<V>(work: () => Promise<V>): Promise<V> {
    const done = this.running.then(work);
    this.running = done.catch(() => undefined);
    return done;
  }

  private async run(text: string, isOwn: boolean): Promise<BatchResponse> {
    const failure = isOwn ? undefined : this.faults.nextBatch();
    if (failure) {
      const { code: Code, message: Message } = failure;
      const Error = { Code, Message, Location: "", ActionIndex: -1, HttpStatusCode: 500 };
      return { Results: [], TraceIds: [], Error };
    }
    return runBatch(JSON.parse(text) as BatchRequest, this.batchContext());
  }

  private batchContext(): BatchContext {
    const { workbook: book } = this.options;
    const { addin, references, sets } = this;
    const known = services(addin);
    return {
      root: instance("Workbook", { book, addin }),
      service: (name) => known[name],
      references,
      sets,
      calculate: () => book.calculate(),
    };
  }

  private serializedSettings(): { Name: string; Value: string }[] {
    return [...this.options.workbook.settings].map(([Name, value]) => ({
      Name,
      Value: JSON.stringify(value),
    }));
  }

  /** `Office.context.document.settings.saveAsync` hands over all settings at once. */
  private saveSettings(data: MethodData): void {
    const { settings, events } = this.options.workbook;
    settings.clear();
    for (const [name, value] of data.DdaSettingsMethod?.Properties ?? [])
      settings.set(name, JSON.parse(value));
    events.emit({ type: "settingsChanged" });
  }

  private workbookChanged(event: WorkbookEvent): void {
    if (event.type === "cellsChanged") this.references.cellsChanged(event.change);
    if (!this.addin.eventsEnabled || !this.isListening("richApiMessage")) return;
    if (event.type === "selectionChanged") this.postEvent("documentSelectionChanged", null);
    const keep = this.addin.keepEventRange.bind(this.addin);
    const entries = entriesFor(event, this.options.workbook, keep);
    if (entries.length > 0) this.postEntries(entries);
  }

  private postEntries(entries: EventEntry[]): void {
    this.postEvent("richApiMessage", { ArrayData: entries });
  }

  /** Answers whether somebody listens. */
  private postEvent(name: string, data: unknown): boolean {
    const registration = this.registrations.get(name);
    if (registration) this.post(registration, data, RESPONSE_TYPE.event);
    return registration !== undefined;
  }

  private answer(message: RequestMessage, data: unknown): void {
    this.post(message, data, RESPONSE_TYPE.answer);
  }

  private post(to: RequestMessage, data: unknown, type: number): void {
    const response: ResponseMessage = {
      _messageType: MESSAGE_TYPE.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: to._origin,
      _data: data,
      _errorCode: 0,
      _responseType: type,
      _serializerVersion: 1,
    };
    this.send(JSON.stringify(response));
  }
}

const isScalar = (value: unknown) => typeof value === "string" || typeof value === "number";

function parse(text: string): RequestMessage | undefined {
  try {
    return JSON.parse(text) as RequestMessage;
  } catch {
    // Other scripts post messages of their own to the window.
    return undefined;
  }
}
