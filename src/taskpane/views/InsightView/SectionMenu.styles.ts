import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: {
    position: "sticky",
    // The padding of the page is scrolled away before it sticks.
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    alignSelf: "stretch",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
