import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: {
    // Long names of fields wrap instead of pushing the control out of the pane.
    "& > label": { overflowWrap: "anywhere", hyphens: "auto" },
  },
  control: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  select: { flexGrow: 1, minWidth: 0 },
  // Its longest header would make it wider than the pane.
  choice: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});
