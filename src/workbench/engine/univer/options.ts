import type { IExecutionOptions } from "@univerjs/core";

/** Marks the engine's own mutations, which its listener to the grid passes over. */
export const BY_ENGINE = { onlyLocal: true, fromEngine: true } as IExecutionOptions;

export const isByEngine = (options: IExecutionOptions | undefined) =>
  (options as { fromEngine?: boolean } | undefined)?.fromEngine === true;
