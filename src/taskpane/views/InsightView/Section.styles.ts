import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // What stays in sight above must not cover the title that was gone to.
    scrollMarginTop: "40px",
  },
  header: { minHeight: "40px", padding: `${tokens.spacingVerticalXS} 0` },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  headline: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingBottom: tokens.spacingVerticalL,
  },
});
