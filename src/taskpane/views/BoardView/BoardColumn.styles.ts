import { makeStyles, tokens } from "@fluentui/react-components";
import { ENLARGED } from "../../widths.styles";

export const useStyles = makeStyles({
  root: {
    flex: "1 0 148px",
    // However long the names on its cards are.
    minWidth: 0,
    maxWidth: "240px",
    boxSizing: "border-box",
    // As high as the highest one: a card can be dropped anywhere below its heading.
    minHeight: "100%",
    height: "max-content",
    alignSelf: "stretch",
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    scrollSnapAlign: "start",
    [ENLARGED]: { flex: "0 0 auto", minHeight: 0 },
  },
  target: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: `-${tokens.strokeWidthThick}`,
  },
  head: {
    position: "sticky",
    top: 0,
    // Above the cards that scroll past it.
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  stage: {
    display: "block",
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  sum: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  cards: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  more: { marginTop: tokens.spacingVerticalXS },
});
