import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  sure: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
  likely: { display: "flex", color: tokens.colorNeutralForeground3 },
  unsure: { display: "flex", color: tokens.colorStatusWarningForeground1 },
  none: { display: "flex", color: tokens.colorNeutralForeground3 },
});
