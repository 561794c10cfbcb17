import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../widths.styles";

export const useStyles = makeStyles({
  root: {
    // Long names of fields wrap instead of pushing the control out of the pane.
    "& > label": { overflowWrap: "anywhere", hyphens: "auto" },
    [NARROW]: { display: "flex", flexDirection: "column" },
  },
  control: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  select: { flexGrow: 1, minWidth: 0 },
});
