import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  moments: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  moment: { flexGrow: 1, minWidth: "120px" },
});
