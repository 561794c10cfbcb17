export { makeSample } from "./makeSample";
export type { Sample } from "./makeSample";
