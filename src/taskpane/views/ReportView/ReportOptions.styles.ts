import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../widths.styles";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
    // A list of choices is as wide as its longest one, if nothing is said.
    "& > *": { minWidth: 0 },
  },
  // Its padding shows only under the pointer.
  more: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  extra: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
