import { Caption1, Subtitle1 } from "@fluentui/react-components";
import { version } from "../../../../package.json";
import { View } from "../../components/View";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";
import { AutoRefresh } from "./AutoRefresh";
import { LanguageChoice } from "./LanguageChoice";
import { Privacy } from "./Privacy";
import { SnapshotList } from "./SnapshotList";
import { useStyles } from "./SettingsView.styles";

/** What holds for the add-in as a whole: its language, what it does by itself, the snapshots it took, what is kept where. */
export function SettingsView({ workbook, access }: TabViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <View>
      <Subtitle1 as="h2">{t("pane.settings.title")}</Subtitle1>
      <LanguageChoice />
      <AutoRefresh workbook={workbook} access={access} />
      <SnapshotList stages={workbook.stages} />
      <Privacy />
      <Caption1 className={styles.version}>{t("pane.settings.version", { version })}</Caption1>
    </View>
  );
}
