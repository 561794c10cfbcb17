import { AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../texts";
import type { SectionName } from "./sectionNames";
import { useStyles } from "./Section.styles";

export interface SectionFrameProps {
  readonly name: SectionName;
  /** What it says in a few words, also while it is closed. */
  readonly headline?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the view under its title, open or closed. What is closed is not there. */
export function Section({ name, headline, children }: SectionFrameProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <AccordionItem value={name} id={sectionId(name)} className={styles.root}>
      <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.header }}>
        <span className={styles.words}>
          <span className={styles.title}>{t(`pane.insight.sections.${name}`)}</span>
          <span className={styles.headline}>{headline}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

export const sectionId = (name: SectionName): string => `insight-${name}`;
