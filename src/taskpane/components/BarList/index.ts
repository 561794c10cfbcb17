export { BarList } from "./BarList";
export type { Bar } from "./BarList";
