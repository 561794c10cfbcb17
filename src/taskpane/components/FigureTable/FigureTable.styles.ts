import { makeStyles, tokens } from "@fluentui/react-components";

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} as const;

const heading = {
  ...cell,
  color: tokens.colorNeutralForeground2,
  fontWeight: tokens.fontWeightRegular,
  verticalAlign: "bottom",
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
  labelHeader: { ...heading, textAlign: "left" },
  header: { ...heading, textAlign: "right" },
  label: {
    ...cell,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  figure: { ...cell, textAlign: "right", whiteSpace: "nowrap" },
  total: { "& > tr > *": { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: "none" } },
});
