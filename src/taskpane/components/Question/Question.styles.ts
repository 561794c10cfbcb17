import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  title: { display: "block" },
  // Where it gets the focus, the frame around it comes into sight, too.
  cancel: { scrollMarginBottom: tokens.spacingVerticalXL },
});
