import { makeStyles, tokens } from "@fluentui/react-components";
import { spokenOnly } from "../../spokenOnly.styles";

export const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  chip: {
    minWidth: 0,
    maxWidth: "100%",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  rows: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    // In the narrowest pane what the edges of the popover leave.
    width: "min(280px, calc(100vw - 56px))",
    "& .fui-Select, & select, & .fui-Input, & .fui-Input__input": { minWidth: 0 },
    "& select": { width: "100%", textOverflow: "ellipsis" },
    "& .fui-Input__input": { width: "100%" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  spoken: spokenOnly,
});
