import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionsJson } from "../../protocol/functions-metadata";

/** Custom functions as the formula bar proposes and explains them while one is typed. */
export const functionDescriptions = (
  { functions }: FunctionsJson,
  namespace: string
): IFunctionInfo[] =>
  functions.map(({ name, description = "", parameters }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
