import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  app: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  workspace: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    // Not even a focus within the closed pane scrolls it into view.
    overflow: "clip",
    marginTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
  loading: { position: "absolute", inset: 0, backgroundColor: tokens.colorNeutralBackground1 },
});
