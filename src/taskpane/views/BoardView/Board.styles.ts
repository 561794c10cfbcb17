import { makeStyles, tokens } from "@fluentui/react-components";
import { ENLARGED } from "../../widths.styles";

export const useStyles = makeStyles({
  root: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    // What the view leaves; never so little that nothing can be seen of it.
    flexGrow: 1,
    flexBasis: 0,
    minHeight: "200px",
    overflow: "auto",
    // To the edges of the pane: what is cut off there tells that there is more.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXL})`,
    padding: `0 ${tokens.spacingHorizontalXL}`,
    scrollPaddingLeft: tokens.spacingHorizontalXL,
    // Below the headings, which stay.
    scrollPaddingTop: "56px",
    scrollSnapType: "x proximity",
    // One stage below the other, where there is room for one beside none.
    [ENLARGED]: {
      flexDirection: "column",
      rowGap: tokens.spacingVerticalM,
      margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
      padding: `0 ${tokens.spacingHorizontalM}`,
      scrollSnapType: "none",
    },
  },
  dragging: { scrollSnapType: "none", cursor: "grabbing" },
  ghost: {
    position: "fixed",
    top: 0,
    left: 0,
    zIndex: 10,
    // What lies below it is where the card would go.
    pointerEvents: "none",
    margin: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
});
