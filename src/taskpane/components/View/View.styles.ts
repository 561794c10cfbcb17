import { makeStyles, tokens } from "@fluentui/react-components";

/** As in a pane of the usual width at 200 %. */
const ENLARGED = "@media (max-width: 240px)";

export const useStyles = makeStyles({
  // So much is needed to read and to press: below that the whole view scrolls, see the panel around it.
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: "220px" },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [ENLARGED]: { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
    // Children keep their height and the page scrolls.
    "& > *": { flexShrink: 0 },
    // A list of long choices is no wider than there is room.
    "& select, & .fui-Select": { minWidth: 0 },
    // The gap between them is the only distance.
    "& > p, & > h1, & > h2": { margin: 0 },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
