export { SheetButton } from "./SheetButton";
export type { SheetButtonProps } from "./SheetButton";
