import type { Texts } from "../../texts";
import type { ResultShape } from "./reference";

/** What a function gives, in words: "A table: Stage, Leads, Value". */
export function describeShape(shape: ResultShape, { t, format }: Texts): string {
  switch (shape.kind) {
    case "value":
      return t("pane.functions.shapes.value");
    case "column":
      return t("pane.functions.shapes.column");
    case "row":
      return t("pane.functions.shapes.row", {
        count: shape.values,
        number: format.number(shape.values),
      });
    case "table":
      return t("pane.functions.shapes.table", { headers: shape.headers.join(", ") });
  }
}
