import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  refresh: { alignSelf: "center" },
});
