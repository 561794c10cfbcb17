import { Menu, MenuButton, MenuDivider, MenuItem, MenuTrigger } from "@fluentui/react-components";
import { MenuSurface } from "../../components/MenuSurface";
import { useTexts } from "../../texts";
import { SECTION_NAMES, type SectionName } from "./sectionNames";
import { useStyles } from "./SectionMenu.styles";

export interface SectionMenuProps {
  readonly onGo: (section: SectionName) => void;
  readonly onOpen: (sections: readonly SectionName[]) => void;
}

/** The way to any section, always in sight. */
export function SectionMenu({ onGo, onOpen }: SectionMenuProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <nav className={styles.root} aria-label={t("pane.insight.sections.menu")}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle">
            {t("pane.insight.sections.menu")}
          </MenuButton>
        </MenuTrigger>
        <MenuSurface>
          {SECTION_NAMES.map((name) => (
            <MenuItem key={name} onClick={() => onGo(name)}>
              {t(`pane.insight.sections.${name}`)}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => onOpen(SECTION_NAMES)}>
            {t("pane.insight.sections.openAll")}
          </MenuItem>
          <MenuItem onClick={() => onOpen([])}>{t("pane.insight.sections.closeAll")}</MenuItem>
        </MenuSurface>
      </Menu>
    </nav>
  );
}
