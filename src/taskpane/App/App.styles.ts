import { makeStyles } from "@fluentui/react-components";
import { spokenOnly } from "../spokenOnly.styles";

export const useStyles = makeStyles({
  // Not on Fluent's provider: what lies over the view (menus, lists) gets its classes too, and would hide the view.
  root: { display: "flex", flexDirection: "column", height: "100vh" },
  // For what the browser draws: scroll bars, lists of choices, the calendar.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  spoken: spokenOnly,
});
