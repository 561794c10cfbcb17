import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../../forcedColors.styles";
import type { SeriesTone } from "./types";

/** Pixels: the drawing is as wide as the pane lets it, and always as high. */
export const CHART_HEIGHT = 200;

/** Three steps of lightness, each with a contrast of 3 : 1 and more against the pane, light or dark. */
export const COLORS: Readonly<Record<SeriesTone | "line", string>> = {
  strong: tokens.colorBrandForeground2Pressed,
  main: tokens.colorCompoundBrandForeground1,
  quiet: tokens.colorNeutralStrokeAccessible,
  line: tokens.colorPaletteDarkOrangeBorderActive,
};

/** The colours above, where the user's own replace all others: they have to be seen on the user's ground. */
const forced = {
  [FORCED_COLORS]: {
    "--colorBrandForeground2Pressed": "CanvasText",
    "--colorCompoundBrandForeground1": "Highlight",
    "--colorNeutralStrokeAccessible": "GrayText",
    "--colorPaletteDarkOrangeBorderActive": "LinkText",
  },
} as const;

export const useStyles = makeStyles({
  chart: { height: `${CHART_HEIGHT}px`, overflow: "hidden", ...forced },
  waiting: { height: `${CHART_HEIGHT}px` },
  legend: {
    ...forced,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  mark: { width: "10px", height: "10px" },
  line: { width: "14px", height: "3px" },
  // Colours that Windows replaces in its high contrast mode would all be the same there.
  kept: { forcedColorAdjust: "none" },
});
