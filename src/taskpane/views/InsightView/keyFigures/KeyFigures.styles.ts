import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../../widths.styles";

/** Pixels from which four cards have room beside each other. */
const WIDE = "@media (min-width: 560px)";

export const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    [WIDE]: { gridTemplateColumns: "repeat(4, minmax(0, 1fr))" },
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  card: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // A name that takes two lines has its button beside it, not alone on a third.
    "& .fui-InfoLabel": { display: "inline-flex", alignItems: "end" },
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
