import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { flex: "1 1 0", minWidth: 0 },
});
