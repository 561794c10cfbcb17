import { makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../../spokenOnly.styles";

const plainButton = {
  margin: 0,
  padding: 0,
  border: "none",
  backgroundColor: "transparent",
  color: "inherit",
  font: "inherit",
  cursor: "inherit",
} as const;

export const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // Seen in high contrast, where there are no shadows.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "grab",
    userSelect: "none",
    ":hover": { boxShadow: tokens.shadow4 },
    ":focus-within": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  overdue: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  dragged: { opacity: 0.4 },
  name: {
    ...plainButton,
    // Beside it there is room for the button of the menu.
    marginRight: "20px",
    textAlign: "left",
    overflowWrap: "anywhere",
    ":focus-visible": { outlineStyle: "none" },
  },
  menu: {
    ...plainButton,
    position: "absolute",
    top: 0,
    right: 0,
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  // On a line of its own: no dot at the end of the first.
  spoken: spokenOnly,
  owner: { display: "block" },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  time: { color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorPaletteRedForeground1 },
});
