import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  steps: {
    flexShrink: 0,
    flexWrap: "wrap",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});
