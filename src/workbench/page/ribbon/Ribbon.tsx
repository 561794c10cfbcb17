import { Tab, TabList } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Workbook } from "../../model/workbook";
import type { Texts } from "../locales";
import { AddinTab } from "./AddinTab";
import { HomeTab } from "./HomeTab";
import type { RibbonButton, RibbonTab } from "./manifest";
import { useStyles } from "./Ribbon.styles";

interface RibbonProps {
  readonly workbook: Workbook | undefined;
  readonly addinTabs: readonly RibbonTab[];
  readonly texts: Texts;
  /** The File menu, which stands before the tabs. */
  readonly fileMenu: ReactNode;
  readonly isEnabled: (button: RibbonButton) => boolean;
  readonly onPress: (button: RibbonButton) => void;
  readonly onError: (error: unknown) => void;
}

const HOME = "Home";

/** Tabs and commands: "Home", then what the add-in brings; the add-in's tab is open at first. */
export function Ribbon(props: RibbonProps) {
  const { workbook, addinTabs, texts, fileMenu, isEnabled, onPress, onError } = props;
  const styles = useStyles();
  const [chosen, choose] = useState<string>();
  const selected = chosen ?? addinTabs[0]?.id ?? HOME;
  const addinTab = addinTabs.find(({ id }) => id === selected);
  return (
    <section aria-label={texts.ribbon} className={styles.ribbon}>
      <div className={styles.tabs}>
        {fileMenu}
        <TabList
          size="small"
          selectedValue={selected}
          onTabSelect={(_, { value }) => choose(String(value))}
        >
          <Tab value={HOME}>{texts.home}</Tab>
          {addinTabs.map(({ id, label }) => (
            <Tab key={id} value={id}>
              {label}
            </Tab>
          ))}
        </TabList>
      </div>
      <div role="tabpanel" aria-label={addinTab?.label ?? texts.home} className={styles.panel}>
        {addinTab ? (
          <AddinTab tab={addinTab} isEnabled={isEnabled} onPress={onPress} />
        ) : (
          workbook && <HomeTab workbook={workbook} texts={texts} onError={onError} />
        )}
      </div>
    </section>
  );
}
