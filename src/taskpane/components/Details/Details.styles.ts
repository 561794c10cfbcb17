import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  summary: { cursor: "pointer" },
});
