/** functions.json, which describes an add-in's custom functions, as declarations for the engine. */
import type { FunctionDeclaration } from "../engine/engine";

interface ParameterJson {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterJson[];
  readonly result?: { readonly dimensionality?: string };
}

export interface FunctionsJson {
  readonly functions: readonly FunctionJson[];
  /** Without it a function with an error among its arguments is not called. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export function readFunctions(metadata: FunctionsJson, namespace: string): FunctionDeclaration[] {
  return metadata.functions.map((json) => ({
    id: json.id,
    name: `${namespace}.${json.name}`,
    description: json.description ?? "",
    parameters: json.parameters.map((parameter) => ({
      name: parameter.name,
      type: parameter.type ?? "any",
      optional: parameter.optional ?? false,
      matrix: parameter.dimensionality === "matrix",
    })),
    returnsMatrix: json.result?.dimensionality === "matrix",
    acceptsErrors: metadata.allowErrorForDataTypeAny === true,
  }));
}
