import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Until it has its place, which comes after the focus: below the view the focus would scroll the pane away.
  popover: { position: "fixed", top: 0, left: 0 },
});
