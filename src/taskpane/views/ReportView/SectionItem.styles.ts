import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "../../forcedColors.styles";
import { ENLARGED } from "../../widths.styles";

export const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    alignItems: "start",
    borderTop: `${tokens.strokeWidthThick} solid transparent`,
    // There nothing is transparent, and each place would look like the one to drop at.
    [FORCED_COLORS]: { borderTopColor: "Canvas" },
  },
  handle: {
    display: "flex",
    // Beside the first line of a name that takes two.
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    touchAction: "none",
  },
  lifted: { opacity: 0.5 },
  /** Where a dragged section goes: before this one. */
  target: {
    borderTopColor: tokens.colorBrandStroke1,
    [FORCED_COLORS]: { borderTopColor: "Highlight" },
  },
  // Fifteen of them: Fluent's own distances are for a form of three.
  box: {
    marginTop: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXS,
    [ENLARGED]: { marginLeft: 0 },
  },
  label: {
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    [ENLARGED]: { paddingRight: 0 },
  },
  lackingBox: { "--fui-Checkbox__indicator--borderColor": tokens.colorNeutralStrokeDisabled },
  lacking: { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  reason: { color: tokens.colorNeutralForeground3 },
});
