import { Caption1, Subtitle2 } from "@fluentui/react-components";
import { useId, useState } from "react";
import { flushSync } from "react-dom";
import { lackOf, type SectionChoice, type SectionName, type Sources } from "../../../report";
import { usePointerDrag } from "../../hooks/usePointerDrag";
import { useTexts } from "../../texts";
import { isMovable, moveSection } from "./choices";
import { SectionItem } from "./SectionItem";
import { useStyles } from "./SectionList.styles";

export interface SectionListProps {
  readonly sections: readonly SectionChoice[];
  /** What the workbook has; nothing as long as that is not known. */
  readonly sources: Sources | undefined;
  readonly disabled: boolean;
  readonly onChange: (sections: readonly SectionChoice[]) => void;
}

/** Which sections the report has, and in which order. */
export function SectionList({ sections, sources, disabled, onChange }: SectionListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const heading = useId();
  const hint = useId();
  const [announcement, announce] = useState("");
  const positionOf = (name: SectionName) => sections.findIndex((each) => each.name === name);
  const total = sections.filter(({ name }) => isMovable(name)).length;

  /** Moving a row takes it out of the page for a moment; whoever moves it by keyboard keeps the focus. */
  const move = (name: SectionName, position: number) => {
    const moved = moveSection(sections, name, position);
    const to = moved.findIndex((each) => each.name === name);
    if (to === positionOf(name)) return;
    const focused = document.activeElement;
    flushSync(() => onChange(moved));
    if (focused instanceof HTMLElement) focused.focus();
    const section = t(`pane.report.sections.names.${name}`);
    announce(t("pane.report.sections.moved", { section, position: to + 1, total }));
  };
  const drag = usePointerDrag<SectionName, SectionName>({
    targetOf(element) {
      const name = element.closest<HTMLElement>("[data-section]")?.dataset.section;
      return sections.find((each) => each.name === name)?.name;
    },
    onDrop(name, before) {
      const from = positionOf(name);
      const to = positionOf(before);
      // Once it is taken out, everything below it is one higher.
      move(name, from < to ? to - 1 : to);
    },
  });

  return (
    <section className={styles.root} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.title}>
        {t("pane.report.sections.title")}
      </Subtitle2>
      <Caption1 id={hint} className={styles.hint}>
        {t("pane.report.sections.hint")}
      </Caption1>
      <ol
        className={styles.list}
        aria-label={t("pane.report.sections.list")}
        aria-describedby={hint}
      >
        {sections.map((section) => (
          <SectionItem
            key={section.name}
            section={section}
            lack={sources && lackOf(section.name, sources)}
            disabled={disabled}
            isLifted={drag.dragged?.item === section.name}
            isTarget={drag.dragged?.target === section.name}
            onToggle={(shown) =>
              onChange(sections.map((each) => (each === section ? { ...each, shown } : each)))
            }
            onMove={(by) => move(section.name, positionOf(section.name) + by)}
            onPress={(event) => drag.start(event, section.name)}
          />
        ))}
      </ol>
      <div role="status" className={styles.spoken}>
        {announcement}
      </div>
    </section>
  );
}
