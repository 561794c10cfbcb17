export { FigureTable } from "./FigureTable";
export type { FigureTableProps } from "./FigureTable";
