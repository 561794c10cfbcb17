/** Calls of custom functions: at most one for the same arguments, results kept, any number side by side. */
import type { CellScalar } from "../../model/types";
import type { ArgumentValue, FunctionDeclaration, FunctionResult, InvokeFunction } from "../engine";
import { isError } from "../cells/values";
import type { ArgumentPool } from "./argument-pool";

interface Call {
  result?: FunctionResult;
  /** Formulas that wait for it. */
  readonly waiting: Set<object>;
  readonly answered: Promise<void>;
}

/** Results of about as many cells as a large report has are kept. */
const MAX_RESULTS = 2_000;

export class Calls {
  private readonly calls = new Map<string, Call>();

  /**
   * @param onAnswer Is told which formulas may be calculated now.
   */
  constructor(
    private readonly pool: ArgumentPool,
    private readonly onAnswer: (waiting: readonly object[]) => void
  ) {}

  /** Every function is called anew; answers on the way to old calls are dropped. */
  clear(): void {
    this.calls.clear();
    this.pool.clear();
  }

  /** Calls that have not answered and that one of these formulas waits for. */
  open(isAlive: (waiting: object) => boolean): Promise<void>[] {
    return [...this.calls.values()]
      .filter((call) => call.result === undefined && [...call.waiting].some(isAlive))
      .map((call) => call.answered);
  }

  /** @returns `undefined` until the function has answered. */
  request(
    declaration: FunctionDeclaration,
    invoke: InvokeFunction,
    args: readonly ArgumentValue[],
    caller: string,
    formula: object
  ): FunctionResult | undefined {
    const key = `${declaration.name}(${args.map((value) => this.keyOf(value)).join(",")})`;
    const known = this.calls.get(key);
    if (known) {
      // The most recently used stand last.
      this.calls.delete(key);
      this.calls.set(key, known);
      if (known.result === undefined) known.waiting.add(formula);
      return known.result;
    }
    const call: Call = {
      waiting: new Set([formula]),
      answered: Promise.resolve()
        .then(() => invoke(declaration, args, caller))
        .catch((error: unknown) => failure(error))
        .then((result) => this.answer(key, call, checked(result))),
    };
    this.calls.set(key, call);
    this.trim();
    return undefined;
  }

  private answer(key: string, call: Call, result: FunctionResult): void {
    call.result = result;
    if (this.calls.get(key) !== call) return;
    const waiting = [...call.waiting];
    call.waiting.clear();
    this.onAnswer(waiting);
  }

  private trim(): void {
    for (const [key, call] of this.calls) {
      if (this.calls.size <= MAX_RESULTS) return;
      if (call.result !== undefined) this.calls.delete(key);
    }
  }

  private keyOf(value: ArgumentValue): string {
    if (Array.isArray(value)) return `#${this.pool.idOf(value)}`;
    if (typeof value === "string") return JSON.stringify(value);
    if (isError(value)) return value.error;
    return String(value);
  }
}

const failure = (error: unknown): CellScalar => ({
  error: "#VALUE!",
  message: error instanceof Error ? error.message : String(error),
});

/** Rows of unequal length, or none, are no array for Excel. */
function checked(result: FunctionResult): FunctionResult {
  if (!Array.isArray(result)) return result;
  const width = result[0]?.length ?? 0;
  const regular = width > 0 && result.every((row) => Array.isArray(row) && row.length === width);
  return regular ? result : { error: "#VALUE!" };
}
