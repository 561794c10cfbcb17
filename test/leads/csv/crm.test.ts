import { crmOf } from "../../../src/leads/csv/crm";

it.each([
  ["hubspot", ["Record ID", "Deal Name", "Deal Stage", "Close Date", "Amount"]],
  ["hubspot", ["hs_object_id", "dealname", "dealstage", "closedate"]],
  ["salesforce", ["Opportunity Name", "Stage", "Fiscal Period", "Amount", "Opportunity Owner"]],
  ["pipedrive", ["Deal - Title", "Deal - Stage", "Deal - Value"]],
  ["dynamics", ["(Do Not Modify) Opportunity", "Topic", "Est. Close Date", "Est. Revenue"]],
  [undefined, ["Id", "Stage", "Amount", "Owner", "Topic"]],
  [undefined, ["opportunity_id", "stage", "amount", "is_won", "is_closed"]],
])("knows an export of %s by its headers", (crm, headers) => {
  expect(crmOf(headers)).toBe(crm);
});
