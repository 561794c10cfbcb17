import { Body1, FluentProvider, Subtitle1, webLightTheme } from "@fluentui/react-components";
import { View } from "../components/View";
import { useEndOfStart } from "../hooks/useEndOfStart";
import { useTexts } from "../texts";

/** The page was opened in a browser tab or in another program: nothing to work on, but a way to get there. */
export function OutsideExcel() {
  const { t } = useTexts();
  useEndOfStart(true);
  return (
    <FluentProvider theme={webLightTheme}>
      <View>
        <Subtitle1 as="h1">{t("pane.outside.title")}</Subtitle1>
        <Body1 as="p" role="alert">
          {t("pane.outside.what")}
        </Body1>
      </View>
    </FluentProvider>
  );
}
