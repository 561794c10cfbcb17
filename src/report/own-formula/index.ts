export { ENGLISH_SIGNS, ownFormula } from "./own-formula";
export type { FormulaSigns, LeadsNames, OwnFormula } from "./own-formula";
