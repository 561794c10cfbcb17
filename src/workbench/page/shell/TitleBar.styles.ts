import { makeStyles, tokens } from "@fluentui/react-components";

/** The colour by which people know Excel. */
const EXCEL_GREEN = "#107C41";

export const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    height: "44px",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: EXCEL_GREEN,
    color: "#FFFFFF",
  },
  mark: { fontSize: "24px", display: "flex" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  app: { fontWeight: tokens.fontWeightRegular, opacity: 0.85 },
  button: {
    color: "#FFFFFF",
    ":hover": { color: "#FFFFFF", backgroundColor: "rgba(255, 255, 255, 0.15)" },
    ":hover .fui-Button__icon": { color: "#FFFFFF" },
    ":hover:active": { color: "#FFFFFF", backgroundColor: "rgba(255, 255, 255, 0.25)" },
    ":hover:active .fui-Button__icon": { color: "#FFFFFF" },
  },
});
