import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Names of encodings are longer than the pane is wide.
  control: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
