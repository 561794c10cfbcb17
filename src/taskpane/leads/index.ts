export { LeadsProvider, useLeads } from "./LeadsContext";
export type { LeadsAccess } from "./LeadsContext";
export type { Leads } from "./readLeads";
