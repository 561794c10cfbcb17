import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../../forcedColors.styles";
import { ENLARGED } from "../../widths.styles";

export const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 30%) 1fr max-content",
    // The label above its bar.
    [ENLARGED]: { gridTemplateColumns: "1fr max-content" },
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: {
    display: "grid",
    gridColumn: "1 / -1",
    gridTemplateColumns: "subgrid",
    alignItems: "center",
  },
  label: { overflowWrap: "anywhere", [ENLARGED]: { gridColumn: "1 / -1" } },
  track: { position: "relative", height: "18px" },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    // What is next to nothing can still be seen.
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
  main: {
    backgroundColor: tokens.colorCompoundBrandForeground1,
    [FORCED_COLORS]: { backgroundColor: "CanvasText" },
  },
  quiet: {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    [FORCED_COLORS]: { backgroundColor: "GrayText" },
  },
  bad: {
    backgroundColor: tokens.colorPaletteDarkOrangeBorderActive,
    [FORCED_COLORS]: { backgroundColor: "Highlight" },
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
