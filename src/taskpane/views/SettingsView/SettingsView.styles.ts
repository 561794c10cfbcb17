import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  version: { color: tokens.colorNeutralForeground2 },
});
