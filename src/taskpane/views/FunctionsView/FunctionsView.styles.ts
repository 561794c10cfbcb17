import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  search: { maxWidth: "none", "& input": { minWidth: 0 } },
  count: { color: tokens.colorNeutralForeground2 },
  family: { margin: 0 },
});
