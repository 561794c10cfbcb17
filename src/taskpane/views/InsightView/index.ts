export { InsightView as default } from "./InsightView";
