import { cellAddress } from "../a1";
import type { HyperlinkRecord } from "../../model/types";
import { attributesText, beforePage } from "./xml";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Addresses outside the workbook are kept with the sheet's relationships. */
const relationshipId = (index: number) => `rIdLink${index + 1}`;

export function insertHyperlinks(sheetPart: string, links: readonly HyperlinkRecord[]): string {
  if (links.length === 0) return sheetPart;
  const elements = links.map(({ row, column, address, documentReference, screenTip }, index) => {
    const attributes = {
      ref: cellAddress(row, column),
      "r:id": address ? relationshipId(index) : undefined,
      location: documentReference,
      tooltip: screenTip,
    };
    return `<hyperlink${attributesText(attributes)}/>`;
  });
  return beforePage(sheetPart, `<hyperlinks>${elements.join("")}</hyperlinks>`);
}

/** The sheet's relationships with those of its links; `part` is what there is already. */
export function relateHyperlinks(
  part: string | undefined,
  links: readonly HyperlinkRecord[]
): string {
  const added = links.flatMap(({ address }, index) => {
    const attributes = {
      Id: relationshipId(index),
      Type: TYPE,
      Target: address,
      TargetMode: "External",
    };
    return address ? [`<Relationship${attributesText(attributes)}/>`] : [];
  });
  const empty = `<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  return (part ?? empty).replace("</Relationships>", `${added.join("")}</Relationships>`);
}
