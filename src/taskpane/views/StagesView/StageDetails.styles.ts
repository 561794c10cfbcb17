import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../widths.styles";

export const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginLeft: "20px",
    [NARROW]: { marginLeft: 0 },
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});
