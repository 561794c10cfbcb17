import { makeStyles, tokens } from "@fluentui/react-components";
import { ENLARGED } from "../../widths.styles";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

/** There the row has the line. */
const inBlock = { borderBottomStyle: "none" } as const;

const cell = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  borderBottom: line,
  [ENLARGED]: inBlock,
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
    // The figures below the day, and below their headings.
    [ENLARGED]: {
      display: "block",
      "& thead, & tbody": { display: "block" },
      "& tr": { display: "grid", gridTemplateColumns: "1fr 1fr", borderBottom: line },
    },
  },
  label: { ...cell, paddingLeft: 0, textAlign: "left", whiteSpace: "nowrap" },
  figure: {
    ...cell,
    textAlign: "right",
    whiteSpace: "nowrap",
    [ENLARGED]: { ...inBlock, gridRow: 2 },
  },
  action: {
    ...cell,
    textAlign: "right",
    width: "1px",
    paddingRight: 0,
    [ENLARGED]: { ...inBlock, width: "auto" },
  },
  take: { alignSelf: "start" },
});
