import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Above the buttons, which share a line.
  root: { flexBasis: "100%", minWidth: 0 },
});
