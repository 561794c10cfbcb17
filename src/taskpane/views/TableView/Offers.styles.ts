import { makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../../spokenOnly.styles";

export const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  title: { margin: 0 },
  offer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  button: { justifyContent: "flex-start" },
  hint: { color: tokens.colorNeutralForeground3 },
  input: spokenOnly,
});
