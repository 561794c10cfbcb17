import { makeStyles, tokens } from "@fluentui/react-components";
import { stageGrid } from "./stageGrid.styles";

export const useStyles = makeStyles({
  headings: {
    ...stageGrid,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    "& > :first-child": { gridColumn: "span 2" },
    "& > :not(:first-child)": { textAlign: "right" },
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  add: { alignSelf: "flex-start" },
  /** For screen readers alone. */
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
