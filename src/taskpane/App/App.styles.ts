import { makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../spokenOnly.styles";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%" },
  // For what the browser draws: scroll bars, lists of choices, the calendar.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  spoken: spokenOnly,
  tabs: {
    flexShrink: 0,
    // The tabs bring a padding of their own; their text lines up with the content. Excel lays its own menu over
    // the top right corner.
    padding: `0 44px 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
