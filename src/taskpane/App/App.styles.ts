import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%" },
  // For what the browser draws: scroll bars, lists of choices, the calendar.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    // Excel lays its own menu over the top right corner.
    padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    "& h1": { margin: 0 },
  },
  tabs: {
    flexShrink: 0,
    // The tabs bring a padding of their own; their text lines up with the content.
    paddingLeft: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
