export { FunctionsView as default } from "./FunctionsView";
