import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: {
    // Over the buttons of the view.
    position: "fixed",
    right: 0,
    bottom: 0,
    left: 0,
    zIndex: 5,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  stage: {
    flex: "1 1 0",
    minWidth: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "center",
    border: `${tokens.strokeWidthThin} dashed currentColor`,
    borderRadius: tokens.borderRadiusMedium,
  },
  won: { color: tokens.colorStatusSuccessForeground1 },
  lost: { color: tokens.colorPaletteRedForeground1 },
  target: { outline: `${tokens.strokeWidthThick} solid currentColor` },
});
