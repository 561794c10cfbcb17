import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../../forcedColors.styles";
import { NARROW } from "../../widths.styles";
import { stageGrid } from "./stageGrid.styles";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  row: { ...stageGrid, minHeight: "24px" },
  dropAbove: {
    boxShadow: `0 -2px 0 ${tokens.colorBrandStroke1}`,
    [FORCED_COLORS]: { borderTop: `${tokens.strokeWidthThick} solid Highlight` },
  },
  dropBelow: {
    boxShadow: `0 2px 0 ${tokens.colorBrandStroke1}`,
    [FORCED_COLORS]: { borderBottom: `${tokens.strokeWidthThick} solid Highlight` },
  },
  handle: {
    display: "flex",
    justifyContent: "center",
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
  name: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    // All of the line but the handle.
    [NARROW]: { flexGrow: 1, flexBasis: "calc(100% - 24px)" },
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
    "& > svg": { flexShrink: 0 },
  },
  text: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [NARROW]: { whiteSpace: "normal", overflowWrap: "anywhere" },
  },
  number: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "flex-end",
    flex: "1 1 40px",
    minWidth: 0,
  },
  heading: {
    display: "none",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "right",
    [NARROW]: { display: "block" },
  },
  digits: { textAlign: "right" },
  won: {
    gridColumn: "span 3",
    flexGrow: 1,
    textAlign: "right",
    color: tokens.colorStatusSuccessForeground1,
  },
  lost: {
    gridColumn: "span 3",
    flexGrow: 1,
    textAlign: "right",
    color: tokens.colorPaletteRedForeground1,
  },
  remarks: {
    paddingLeft: "20px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});
