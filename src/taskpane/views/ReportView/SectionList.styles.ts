import { makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../../spokenOnly.styles";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  spoken: spokenOnly,
});
