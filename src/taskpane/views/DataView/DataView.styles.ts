import { makeStyles, tokens } from "@fluentui/react-components";
import { ENLARGED } from "../../widths.styles";

export const useStyles = makeStyles({
  steps: {
    flexShrink: 0,
    flexWrap: "wrap",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    // A step is as wide as its name chosen; below each other they begin at the same edge.
    [ENLARGED]: { paddingLeft: tokens.spacingHorizontalXXS, "& span": { justifyContent: "start" } },
  },
});
