import { makeStyles, tokens } from "@fluentui/react-components";
import { ENLARGED } from "../widths.styles";

/** Pixels from which the row has room for text of the usual size. */
const WIDE = "@media (min-width: 420px)";

export const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "start",
    flexShrink: 0,
    // The tabs bring a padding of their own; their text lines up with the content. Excel lays its own menu over
    // the top right corner.
    padding: `0 40px 0 ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [ENLARGED]: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: "20px" },
  },
  // Six of them fit into 350 px in every language; where text is enlarged, they take a second line.
  tabs: {
    flexGrow: 1,
    flexShrink: 1,
    flexWrap: "wrap",
    minWidth: 0,
    justifyContent: "space-between",
    paddingRight: tokens.spacingHorizontalXS,
    [WIDE]: { justifyContent: "start" },
    [ENLARGED]: { justifyContent: "start" },
  },
  settings: { flexShrink: 0, marginTop: tokens.spacingVerticalXS },
  tab: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    "& span": { fontSize: tokens.fontSizeBase200 },
    [WIDE]: {
      paddingLeft: tokens.spacingHorizontalS,
      paddingRight: tokens.spacingHorizontalS,
      "& span": { fontSize: tokens.fontSizeBase300 },
    },
  },
  // A view that is given too little height scrolls with its buttons.
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
  },
});
