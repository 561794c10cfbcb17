export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
}

/** functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

/** Rejects with what the metadata generator has to say about the doc comments. */
export function functionsMetadata(): Promise<FunctionsMetadata>;
