import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The add-in goes on running while its pane is closed: hidden, not taken out of the page.
  closed: { width: 0, overflow: "clip", visibility: "hidden" },
  splitter: {
    width: "4px",
    cursor: "col-resize",
    backgroundColor: tokens.colorNeutralStroke3,
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { display: "flex", flexDirection: "column" },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "40px",
    paddingInline: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalS}`,
    "& img": { width: "20px", height: "20px" },
  },
  title: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  frame: { flexGrow: 1, width: "100%", border: "none" },
});
