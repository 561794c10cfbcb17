import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  use: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
  factor: { minWidth: "96px" },
});
