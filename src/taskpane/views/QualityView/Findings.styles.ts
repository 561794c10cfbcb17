import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  summary: { cursor: "pointer" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});
