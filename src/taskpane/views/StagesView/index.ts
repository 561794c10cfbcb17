export { StagesView } from "./StagesView";
export type { StagesViewProps } from "./StagesView";
