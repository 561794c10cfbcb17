export { TableView } from "./TableView";
export type { TableViewProps } from "./TableView";
