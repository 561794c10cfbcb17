import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../../forcedColors.styles";
import { ENLARGED } from "../../widths.styles";

export const useStyles = makeStyles({
  // So much is needed to read and to press: below that the whole view scrolls, see the panel around it.
  root: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: "220px",
    // Words that are longer than the pane is wide.
    overflowWrap: "break-word",
    [ENLARGED]: { hyphens: "auto", overflowWrap: "anywhere" },
    // A currency beside what is typed is one word, and the answers to a question may stand below each other.
    "& .fui-Input__contentAfter": { whiteSpace: "nowrap" },
    "& .fui-MessageBarActions": { flexWrap: "wrap", justifyContent: "flex-end" },
  },
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
    // Fluent's input is 180 px wide at least, and a list as wide as its longest choice, if nothing is said.
    "& select, & .fui-Select, & .fui-Input, & .fui-Input__input": { minWidth: 0 },
    "& .fui-Input__input, & select": { width: "100%", textOverflow: "ellipsis" },
    // There a link has the colour of text.
    [FORCED_COLORS]: { "& .fui-Link": { textDecorationLine: "underline" } },
    // The gap between them is the only distance.
    "& > p, & > h1, & > h2": { margin: 0 },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [ENLARGED]: {
      padding: tokens.spacingHorizontalM,
      // Each as wide as the pane: side by side there is room for none.
      "& > button": { flexGrow: 1 },
    },
  },
});
