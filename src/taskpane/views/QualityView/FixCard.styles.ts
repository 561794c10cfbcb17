import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // In line with the label of the box above.
  details: { marginLeft: tokens.spacingHorizontalXXXL },
  summary: { color: tokens.colorBrandForegroundLink },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  // Blanks are what many of them are about.
  change: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});
