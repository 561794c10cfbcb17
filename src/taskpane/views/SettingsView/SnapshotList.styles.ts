import { makeStyles, tokens } from "@fluentui/react-components";

const cell = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  fontWeight: tokens.fontWeightRegular,
} as const;

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  label: { ...cell, textAlign: "left" },
  figure: { ...cell, textAlign: "right" },
  action: { ...cell, textAlign: "right", width: "1px", paddingRight: 0 },
  take: { alignSelf: "start" },
});
