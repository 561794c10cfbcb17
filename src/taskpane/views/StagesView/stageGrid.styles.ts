import { tokens } from "@fluentui/react-components";
import { NARROW } from "../../widths.styles";

/**
 * The columns of a stage: handle, name, chance, days, goal; narrow enough for a pane of 350 px. In a narrower one the
 * numbers stand below the name.
 */
export const stageGrid = {
  display: "grid",
  gridTemplateColumns: "16px minmax(0, 1fr) 54px 54px 54px",
  columnGap: tokens.spacingHorizontalXS,
  alignItems: "center",
  [NARROW]: { display: "flex", flexWrap: "wrap", rowGap: tokens.spacingVerticalXXS },
} as const;
