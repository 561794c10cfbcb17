import type { Compiler } from "webpack";

/** Adds to generated metadata what the generator cannot know. */
export function completeMetadata<Metadata extends { functions: unknown[] }>(
  metadata: Metadata
): Metadata & { allowErrorForDataTypeAny: true };

export class FunctionMetadataPlugin {
  apply(compiler: Compiler): void;
}
