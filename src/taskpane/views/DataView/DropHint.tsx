import { Subtitle2 } from "@fluentui/react-components";
import { useTexts } from "../../texts";
import { useStyles } from "./DropHint.styles";

/** Covers the pane while a file is held over it. */
export function DropHint() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.root}>
      <Subtitle2>{t("pane.start.drop")}</Subtitle2>
    </div>
  );
}
