import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { whiteSpace: "normal" },
  part: { display: "inline-block", whiteSpace: "nowrap" },
});
