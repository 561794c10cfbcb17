import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../../widths.styles";

export const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { margin: 0 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    margin: 0,
    "& > *": {
      margin: 0,
      padding: `${tokens.spacingVerticalXS} 0`,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& > dd": {
      paddingLeft: tokens.spacingHorizontalM,
      textAlign: "right",
      color: tokens.colorNeutralForeground2,
    },
    // The answer below the question.
    [NARROW]: {
      gridTemplateColumns: "minmax(0, 1fr)",
      "& > dd": { paddingLeft: 0, paddingTop: 0, textAlign: "left", borderTopStyle: "none" },
    },
  },
});
