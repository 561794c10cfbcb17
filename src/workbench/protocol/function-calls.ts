/**
 * Calls of custom functions: the engine asks, office.js's own custom-functions runtime runs them in the add-in and
 * sends the results back in batches.
 */
import type { ArgumentValue, FunctionDeclaration, FunctionResult } from "../engine/engine";
import type { CellError, CellScalar } from "../model/types";
import { wait } from "./faults";
import { exceeds, type Limits } from "./limits";
import { EVENT_CATEGORY, INVOKE_FUNCTION } from "./messages";

/** What a blank cell is to a function: Excel on the web passes `null`, on the desktop 0 (issue 4702). */
export type BlankArguments = "null" | "zero";

/** Flag of a call: errors may be among the arguments. */
const ERRORS_ALLOWED = 4;

/**
 * How long a message with several calls is, in characters, at most. How many Excel puts into one is said nowhere, only
 * that none exceeds the limit. office.js takes a message apart and calls its functions in one task, in which the pane
 * stands still: with this, no longer than one call takes.
 */
const SEVERAL = 1_000_000;
/** How long the next message waits for the answers to a longer one, in milliseconds: the pane is at work on them. */
const PATIENCE_MS = 1_000;

/** Error values by the numbers of the custom-functions runtime; any other failure is `#VALUE!`. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  // The metadata names a function that the add-in did not associate.
  9: "#N/A",
  10: "#N/A",
};

/** `[category, type, target, message, id]` of a richApiMessage event. */
export type EventEntry = readonly [number, number, string, string, number];

interface Call {
  readonly id: number;
  readonly declaration: FunctionDeclaration;
  readonly args: readonly ArgumentValue[];
  readonly callerAddress: string;
  readonly resolve: (result: FunctionResult) => void;
  readonly result: Promise<FunctionResult>;
}

interface Message {
  readonly entries: EventEntry[];
  readonly calls: Call[];
  length: number;
}

const isError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

export class FunctionCalls {
  /** Resolves with the first sentence about something too large for one call. */
  readonly oversizedCall: Promise<string>;
  private tellOversized: (message: string) => void = () => undefined;

  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private readonly queue: Call[] = [];
  /** Of the first call in the queue, where it had no room in the last message. */
  private keptText: string | undefined;
  private nextId = 1;
  private open = false;
  private isSending = false;

  constructor(
    private readonly post: (entries: EventEntry[]) => void,
    private readonly limits: Limits,
    private readonly blanks: BlankArguments
  ) {
    this.oversizedCall = new Promise((resolve) => (this.tellOversized = resolve));
  }

  get isReady(): boolean {
    return this.open;
  }

  /** The add-in is ready; calls made before are sent now. */
  ready(): void {
    this.open = true;
    void this.send();
  }

  invoke = (
    declaration: FunctionDeclaration,
    args: readonly ArgumentValue[],
    callerAddress: string
  ): Promise<FunctionResult> => {
    if (!declaration.acceptsErrors && args.some(holdsError)) {
      return Promise.resolve({ error: "#VALUE!" });
    }
    let resolve: Call["resolve"] = () => undefined;
    const result = new Promise<FunctionResult>((answer) => (resolve = answer));
    this.queue.push({ id: this.nextId++, declaration, args, callerAddress, resolve, result });
    void this.send();
    return result;
  };

  /** `[[id, ok, value, code?], …]`, or before CustomFunctions 1.7 `[{id, value, failed, errorCode}, …]`. */
  accept(results: unknown): void {
    for (const result of results as unknown[]) {
      const [id, ok, value, code] = Array.isArray(result) ? result : fromObject(result);
      const resolve = this.waiting.get(id as number);
      this.waiting.delete(id as number);
      resolve?.(ok ? fromWire(value) : failure(value, code));
    }
  }

  /** Excel keeps waiting for a result that alone is above the limit; this host says what happened. */
  refuse(batchText: string): void {
    const single = /"SetInvocation(?:Array)?Results"[^[]*\[\[\[(\d+),/.exec(batchText);
    const id = Number(single?.[1]);
    const more = (batchText.match(/\],\[\d+,(?:true|false),/g) ?? []).length > 0;
    if (more || !this.waiting.has(id)) return;
    this.waiting.get(id)?.(this.tooLarge("The result of a custom function exceeds"));
    this.waiting.delete(id);
  }

  private tooLarge(subject: string): CellError {
    const megabytes = this.limits.payloadBytes / 1_048_576;
    const message = `${subject} the ${megabytes} MB that Excel passes in one call.`;
    this.tellOversized(message);
    return { error: "#VALUE!", message };
  }

  /** A message at a time, for the page and the pane to do something between. */
  private async send(): Promise<void> {
    if (!this.open || this.isSending) return;
    this.isSending = true;
    // The calls of one calculation go together.
    await Promise.resolve();
    for (let next = this.nextMessage(); next.calls.length > 0; next = this.nextMessage()) {
      const { entries, calls, length } = next;
      this.post(entries);
      await wait(0);
      if (length < SEVERAL) continue;
      const answers = Promise.all(calls.map(({ result }) => result));
      await Promise.race([answers, wait(PATIENCE_MS)]);
    }
    this.isSending = false;
  }

  private nextMessage(): Message {
    const room = Math.min(SEVERAL, this.limits.payloadBytes);
    const message: Message = { entries: [], calls: [], length: 0 };
    const { entries, calls } = message;
    for (let call = this.queue[0]; call; call = this.queue[0]) {
      const text = this.keptText ?? this.textOf(call);
      const isTooLarge = exceeds(text, this.limits.payloadBytes);
      const hasRoom = calls.length === 0 || message.length + text.length <= room;
      this.keptText = isTooLarge || hasRoom ? undefined : text;
      if (this.keptText !== undefined) break;
      this.queue.shift();
      if (isTooLarge) {
        call.resolve(this.tooLarge(`The arguments of ${call.declaration.name} exceed`));
        continue;
      }
      message.length += text.length;
      calls.push(call);
      this.waiting.set(call.id, call.resolve);
      entries.push([EVENT_CATEGORY.customFunction, INVOKE_FUNCTION, "", text, call.id]);
    }
    return message;
  }

  private textOf({ id, declaration, args, callerAddress }: Call): string {
    const flags = declaration.acceptsErrors ? ERRORS_ALLOWED : 0;
    const values = args.map((argument) => this.toWire(argument));
    return JSON.stringify([id, declaration.id, values, callerAddress, flags]);
  }

  private toWire(argument: ArgumentValue): unknown {
    // Documented: an optional argument that is left out arrives as null.
    if (argument === undefined) return null;
    return Array.isArray(argument)
      ? argument.map((line) => line.map((cell) => this.cellToWire(cell)))
      : this.cellToWire(argument);
  }

  private cellToWire(cell: CellScalar): unknown {
    if (cell === null) return this.blanks === "zero" ? 0 : null;
    return isError(cell) ? { type: "CustomFunctionError", code: cell.error } : cell;
  }
}

function holdsError(argument: ArgumentValue): boolean {
  return Array.isArray(argument) ? argument.flat().some(isError) : isError(argument);
}

function fromObject(result: unknown): unknown[] {
  const { id, value, failed, errorCode } = result as Record<string, unknown>;
  return [id, !failed, value, errorCode];
}

function failure(message: unknown, code: unknown): CellError {
  const error = ERRORS[Number(code)] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

/** Arrays spill; rows of different lengths are refused. */
function fromWire(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return scalar(value);
  const lines = value.map((line: unknown) => (Array.isArray(line) ? line : [line]).map(scalar));
  const width = lines[0]?.length ?? 0;
  if (width === 0 || lines.some((line) => line.length !== width)) return { error: "#VALUE!" };
  return lines;
}

/** A returned null shows as 0 (issue 1503); rich values count by their basic value. */
function scalar(value: unknown): CellScalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  const { code, type, basicValue, message } = value as Record<string, unknown>;
  if (typeof code === "string" && code.startsWith("#")) {
    return typeof message === "string" && message !== ""
      ? { error: code, message }
      : { error: code };
  }
  if (type !== undefined && basicValue !== undefined) return scalar(basicValue);
  return { error: "#VALUE!" };
}
