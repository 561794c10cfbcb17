import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  use: { alignSelf: "flex-start" },
});
