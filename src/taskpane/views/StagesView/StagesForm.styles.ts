import { makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../../spokenOnly.styles";
import { NARROW } from "../../widths.styles";
import { stageGrid } from "./stageGrid.styles";

export const useStyles = makeStyles({
  headings: {
    ...stageGrid,
    // As near to the first line as the lines to each other.
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    "& > :first-child": { gridColumn: "span 2" },
    "& > :not(:first-child)": { textAlign: "right" },
    // There each number has its heading above it.
    [NARROW]: { display: "none" },
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
  spoken: spokenOnly,
});
