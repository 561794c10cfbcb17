import { tokens } from "@fluentui/react-components";

/** The columns of a stage: handle, name, chance, days, goal; narrow enough for a pane of 350 px. */
export const stageGrid = {
  display: "grid",
  gridTemplateColumns: "16px minmax(0, 1fr) 54px 54px 54px",
  columnGap: tokens.spacingHorizontalXS,
  alignItems: "center",
} as const;
