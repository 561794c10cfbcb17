import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { HyperlinkRecord } from "../../model/types";
import { child, children, type Relationship } from "./package";
import { toRect } from "./tables";

/** The links of a sheet; one over several cells is one for each. */
export function readHyperlinks(
  sheet: XmlElement | undefined,
  relationships: readonly Relationship[]
): HyperlinkRecord[] {
  return children(child(sheet, "hyperlinks"), "hyperlink").flatMap(({ attributes }) => {
    const { ref = "", location, tooltip } = attributes;
    const rect = toRect(ref);
    const address = relationships.find(({ id }) => id === attributes["r:id"])?.target;
    if (!rect || (!address && !location)) return [];
    return Array.from({ length: rect.rows * rect.columns }, (_, index) => ({
      row: rect.row + Math.floor(index / rect.columns),
      column: rect.column + (index % rect.columns),
      ...(address && { address }),
      ...(location && { documentReference: location }),
      ...(tooltip && { screenTip: tooltip }),
    }));
  });
}
