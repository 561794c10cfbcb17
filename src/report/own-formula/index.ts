export { ENGLISH_SIGNS, ownFormula } from "./own-formula";
export type { FormulaSigns, OwnFormula } from "./own-formula";
export type { LeadsNames, OtherTables } from "./names";
