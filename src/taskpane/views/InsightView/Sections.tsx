import { Accordion } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Workbook } from "../../hooks/useWorkbook";
import type { Leads } from "../../leads";
import { LeadColumns } from "../../leads/LeadColumns";
import { KeyFigures } from "./keyFigures/KeyFigures";
import { sectionId } from "./Section";
import { SectionMenu } from "./SectionMenu";
import { FIRST_OPEN, SECTION_NAMES, type SectionName } from "./sectionNames";
import { SECTIONS } from "./sectionComponents";
import { useRemembered } from "./useRemembered";

export interface SectionsProps {
  readonly leads: Leads;
  readonly workbook: Workbook;
}

/** The key figures, and the sections of which the user opens what is wanted. */
export function Sections({ leads, workbook }: SectionsProps) {
  const columns = useMemo(() => new LeadColumns(leads), [leads]);
  const [open, setOpen] = useRemembered<readonly SectionName[]>(
    "pipeline.insight.open",
    FIRST_OPEN
  );
  // A new object each time: who goes to the same section twice wants to get there twice.
  const [aim, setAim] = useState<{ readonly section: SectionName }>();
  useEffect(() => {
    if (aim) bringIntoView(aim.section);
  }, [aim]);
  const goTo = (section: SectionName) => {
    if (!open.includes(section)) setOpen([...open, section]);
    setAim({ section });
  };
  return (
    <>
      <KeyFigures columns={columns} workbook={workbook} />
      <SectionMenu onGo={goTo} onOpen={setOpen} />
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems as SectionName[])}
      >
        {SECTION_NAMES.map((name) => {
          const Section = SECTIONS[name];
          return (
            <Section key={name} columns={columns} leads={leads} workbook={workbook} goTo={goTo} />
          );
        })}
      </Accordion>
    </>
  );
}

/** Scrolls to a section and puts the focus on its title, from where the keyboard goes on. */
function bringIntoView(section: SectionName): void {
  const element = document.getElementById(sectionId(section));
  element?.scrollIntoView({ block: "start" });
  element?.querySelector("button")?.focus({ preventScroll: true });
}
