/** Which names of a formula are its own: the variables of LET and the parameters of LAMBDA. */
import type { Token } from "@borgar/fx";

interface Frame {
  readonly call: string;
  argument: number;
}

const solid = (tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined => {
  for (let i = from + step; i >= 0 && i < tokens.length; i += step)
    if (tokens[i]?.type !== "whitespace") return tokens[i];
  return undefined;
};

/** Lower-cased. */
export function boundNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const frames: Frame[] = [];
  tokens.forEach((token, i) => {
    const frame = frames[frames.length - 1];
    if (token.type === "operator") {
      if (token.value === "(" || token.value === "{") {
        const before = tokens[i - 1];
        frames.push({ call: before?.type === "func" ? bareName(before.value) : "", argument: 0 });
      } else if (token.value === ")" || token.value === "}") frames.pop();
      else if (token.value === "," && frame) frame.argument++;
    } else if (token.type === "range_named" && frame) {
      const alone =
        ["(", ","].includes(solid(tokens, i, -1)?.value ?? "") &&
        solid(tokens, i, 1)?.value === ",";
      const binds = frame.call === "LAMBDA" || (frame.call === "LET" && frame.argument % 2 === 0);
      if (alone && binds) names.add(token.value.toLowerCase());
    }
  });
  return names;
}

/** `_xlfn._xlws.SORT` is what files call `SORT`. */
export const bareName = (name: string) =>
  name.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "").toUpperCase();
