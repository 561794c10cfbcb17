import { makeStyles, tokens } from "@fluentui/react-components";
import { stageGrid } from "./stageGrid.styles";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  row: { ...stageGrid, minHeight: "24px" },
  // Fluent's input is 180 px wide at least, if nothing is said.
  number: { minWidth: 0, width: "100%" },
  digits: { textAlign: "right", width: "100%", minWidth: 0 },
  won: { gridColumn: "span 3", textAlign: "right", color: tokens.colorStatusSuccessForeground1 },
  lost: { gridColumn: "span 3", textAlign: "right", color: tokens.colorStatusDangerForeground1 },
  remarks: {
    paddingLeft: "28px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});
