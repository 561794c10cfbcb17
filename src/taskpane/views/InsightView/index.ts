export { InsightTab as default } from "./InsightTab";
