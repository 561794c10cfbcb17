import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import {
  GridRegular,
  LocalLanguageRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import { LANGUAGES, type Locale, type Texts } from "../locales";
import type { Preferences } from "../preferences";
import { useStyles } from "./TitleBar.styles";

interface TitleBarProps {
  readonly bookName: string;
  readonly preferences: Preferences;
  readonly texts: Texts;
  readonly onChange: (preferences: Preferences) => void;
}

/** The workbook's name, and the two things that Office brings to an add-in: language and theme. */
export function TitleBar({ bookName, preferences, texts, onChange }: TitleBarProps) {
  const styles = useStyles();
  const { locale, dark } = preferences;
  const themeLabel = dark ? texts.lightTheme : texts.darkTheme;
  return (
    <header className={styles.bar}>
      <GridRegular className={styles.mark} aria-hidden="true" />
      <h1 className={styles.name}>
        {bookName} <span className={styles.app}>– {texts.appName}</span>
      </h1>
      <Menu
        checkedValues={{ locale: [locale] }}
        onCheckedValueChange={(_, { checkedItems }) =>
          onChange({ ...preferences, locale: (checkedItems[0] ?? locale) as Locale })
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="transparent"
            size="small"
            icon={<LocalLanguageRegular />}
            className={styles.button}
            aria-label={texts.language}
          >
            {LANGUAGES[locale].name}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {Object.entries(LANGUAGES).map(([tag, { name }]) => (
              <MenuItemRadio key={tag} name="locale" value={tag} lang={tag}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Tooltip content={themeLabel} relationship="label">
        <Button
          appearance="transparent"
          size="small"
          icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          className={styles.button}
          onClick={() => onChange({ ...preferences, dark: !dark })}
        />
      </Tooltip>
    </header>
  );
}
