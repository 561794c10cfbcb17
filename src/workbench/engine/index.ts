import type { Engine } from "./engine";
import { UniverEngine } from "./univer-engine";
import type { UniverOptions } from "./univer/start";

export { EngineError } from "./engine";
export type * from "./engine";
export type { UniverHost, UniverOptions } from "./univer/start";
export type { UniverEngine } from "./univer-engine";

/** An engine with one empty workbook; without plugins it runs headless. */
export const createUniverEngine = (options?: UniverOptions): UniverEngine =>
  new UniverEngine(options);

export type { Engine };
