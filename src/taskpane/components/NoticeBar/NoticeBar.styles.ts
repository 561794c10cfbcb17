import { makeStyles } from "@fluentui/react-components";
import { ENLARGED } from "../../widths.styles";

export const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    // Excel lays its own menu over the top right corner of the pane.
    paddingRight: "44px",
    [ENLARGED]: { paddingRight: "20px", overflowWrap: "anywhere" },
  },
});
