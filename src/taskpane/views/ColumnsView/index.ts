export { ColumnsView } from "./ColumnsView";
export type { ColumnsViewProps } from "./ColumnsView";
