import { makeStyles } from "@fluentui/react-components";
import { spokenOnly } from "../spokenOnly.styles";

export const useStyles = makeStyles({
  page: { height: "100%" },
  root: { display: "flex", flexDirection: "column", height: "100%" },
  // For what the browser draws: scroll bars, lists of choices, the calendar.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  spoken: spokenOnly,
});
