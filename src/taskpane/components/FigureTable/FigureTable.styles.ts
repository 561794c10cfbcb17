import { makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../../spokenOnly.styles";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  borderBottom: line,
} as const;

const heading = {
  ...cell,
  color: tokens.colorNeutralForeground2,
  fontWeight: tokens.fontWeightRegular,
  verticalAlign: "bottom",
} as const;

export const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  title: { margin: 0 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    // Whole words, or else row by row; a word is broken only where it is longer than the pane is wide.
    hyphens: "manual",
    overflowWrap: "break-word",
  },
  // The edges of the table are those of the text around it.
  labelHeader: { ...heading, paddingLeft: 0, textAlign: "left" },
  header: { ...heading, textAlign: "right", ":last-child": { paddingRight: 0 } },
  label: {
    ...cell,
    paddingLeft: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  figure: {
    ...cell,
    textAlign: "right",
    whiteSpace: "nowrap",
    ":last-child": { paddingRight: 0 },
  },
  total: { "& > tr > *": { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: "none" } },
});

/** Each row as a block: its label, and below it each figure beside its heading. */
export const useStackedStyles = makeStyles({
  table: { display: "block" },
  head: spokenOnly,
  part: { display: "block" },
  row: { display: "block", padding: `${tokens.spacingVerticalXS} 0`, borderBottom: line },
  label: {
    display: "block",
    padding: 0,
    borderBottomStyle: "none",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  figure: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: 0,
    borderBottomStyle: "none",
    whiteSpace: "normal",
    "::before": {
      // Seen only: it is spoken as the heading of the column already.
      content: ["attr(data-heading)", 'attr(data-heading) / ""'],
      color: tokens.colorNeutralForeground2,
      fontWeight: tokens.fontWeightRegular,
    },
    ":empty": { display: "none" },
  },
});
