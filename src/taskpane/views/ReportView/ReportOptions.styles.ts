import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalS,
    // A list of choices is as wide as its longest one, if nothing is said.
    "& > *": { minWidth: 0 },
  },
  more: { alignSelf: "flex-start" },
  extra: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
