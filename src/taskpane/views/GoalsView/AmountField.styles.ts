import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { gridTemplateColumns: "1fr 130px" },
  // Fluent's input is 180 px wide at least, if nothing is said.
  input: { minWidth: 0, width: "100%" },
  digits: { textAlign: "right", width: "100%", minWidth: 0 },
});
