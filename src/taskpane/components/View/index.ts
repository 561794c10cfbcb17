export { View } from "./View";
export type { ViewProps } from "./View";
