import type { Expression } from "./types";

/**
 * Numbers expressions: those that are written the same have the same number. That of a tree follows from those of its
 * parts, so that none is looked through more than once, however deep in others it stands.
 */
export function expressionKeys(): (expression: Expression) => number {
  const known = new WeakMap<Expression, number>();
  const numbers = new Map<string, number>();

  function keyOf(expression: Expression): number {
    let key = known.get(expression);
    if (key === undefined) {
      const text = JSON.stringify(expression, (name, part: unknown) =>
        name !== "" && isExpression(part) ? keyOf(part) : part
      );
      key = numbers.get(text) ?? numbers.size;
      numbers.set(text, key);
      known.set(expression, key);
    }
    return key;
  }

  return keyOf;
}

const isExpression = (part: unknown): part is Expression =>
  typeof part === "object" && part !== null && "kind" in part;
