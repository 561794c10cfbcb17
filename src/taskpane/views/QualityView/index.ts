export { QualityView as default } from "./QualityView";
