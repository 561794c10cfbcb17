import { keyOf } from "../columns/words";

/** CRM systems whose exports are known. */
export type Crm = "hubspot" | "salesforce" | "pipedrive" | "dynamics";

/** Headers that their exports have, as labels and as API names; two of them are enough to know one by. */
const HEADERS: Readonly<Record<Crm, readonly string[]>> = {
  hubspot: [
    ...["Record ID", "Deal Name", "Deal Stage", "Deal owner", "Create Date", "Closed Lost Reason"],
    ...["hs_object_id", "dealname", "dealstage", "hubspot_owner_id", "hs_deal_stage_probability"],
  ],
  salesforce: [
    ...[
      "Opportunity ID",
      "Opportunity Name",
      "Opportunity Owner",
      "Fiscal Period",
      "Stage Duration",
    ],
    ...["StageName", "ForecastCategoryName", "HasOpenActivity", "FiscalQuarter", "OwnerId"],
  ],
  pipedrive: [
    ...[
      "Deal - ID",
      "Deal - Title",
      "Deal - Stage",
      "Deal - Status",
      "Deal - Value",
      "Deal - Owner",
    ],
    ...["Deal - Pipeline", "Deal - Won time", "Deal - Lost reason", "Deal - Deal created"],
  ],
  dynamics: [
    ...[
      "(Do Not Modify) Opportunity",
      "(Do Not Modify) Row Checksum",
      "(Do Not Modify) Modified On",
    ],
    ...["Topic", "Est. Close Date", "Est. Revenue", "Potential Customer", "Pipeline Phase"],
    ...["Actual Close Date", "Status Reason", "estimatedclosedate", "stepname"],
  ],
};
const ENOUGH = 2;

/** The CRM system whose export has headers like these; undefined for all others. */
export function crmOf(headers: readonly string[]): Crm | undefined {
  const keys = new Set(headers.map(keyOf));
  let best: Crm | undefined;
  let most = ENOUGH - 1;
  for (const [crm, known] of Object.entries(HEADERS) as [Crm, readonly string[]][]) {
    const found = new Set(known.map(keyOf).filter((key) => keys.has(key))).size;
    if (found > most) [best, most] = [crm, found];
  }
  return best;
}
