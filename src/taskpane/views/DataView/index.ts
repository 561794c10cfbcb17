export { DataView as default } from "./DataView";
