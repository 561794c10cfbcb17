/**
 * The sections that a user may leave out or move, in the order in which they stand where nothing else is said. The head
 * stands above them all; the definitions always stand last, because they explain what was used before.
 */
export const SECTION_NAMES = [
  "keyFigures",
  "stages",
  "conversion",
  "timeInStage",
  "forecast",
  "quota",
  "process",
  "losses",
  "sources",
  "breakdowns",
  "goalPlan",
  "movement",
  "deals",
  "quality",
  "definitions",
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

/** A section as the user arranged it. */
export interface SectionChoice {
  readonly name: SectionName;
  readonly shown: boolean;
}

const isSectionName = (name: string): name is SectionName =>
  (SECTION_NAMES as readonly string[]).includes(name);

/**
 * Every section once, in the order of what was stored: names that no longer exist are dropped, sections that came
 * later are shown where they stand by default, behind the section that precedes them there.
 */
export function arrangeSections(
  stored: readonly { readonly name: string; readonly shown: boolean }[] = []
): SectionChoice[] {
  const arranged: SectionChoice[] = [];
  for (const { name, shown } of stored) {
    if (isSectionName(name) && !arranged.some((each) => each.name === name)) {
      arranged.push({ name, shown });
    }
  }
  SECTION_NAMES.forEach((name, index) => {
    if (arranged.some((each) => each.name === name)) return;
    const before = arranged.findIndex((each) => each.name === SECTION_NAMES[index - 1]);
    arranged.splice(before + 1, 0, { name, shown: true });
  });
  return lastlyDefinitions(arranged);
}

/** Only these sections, in this order; the others are there, but not shown. */
export function onlySections(names: readonly string[]): SectionChoice[] {
  const chosen = names.map((name) => ({ name, shown: true }));
  const others = SECTION_NAMES.filter((name) => !names.includes(name));
  return arrangeSections([...chosen, ...others.map((name) => ({ name, shown: false }))]);
}

/** The names of the sections that are shown, in their order. */
export const shownSections = (choices: readonly SectionChoice[]): SectionName[] =>
  choices.filter(({ shown }) => shown).map(({ name }) => name);

function lastlyDefinitions(choices: readonly SectionChoice[]): SectionChoice[] {
  const isLast = ({ name }: SectionChoice) => name === "definitions";
  return [...choices.filter((each) => !isLast(each)), ...choices.filter(isLast)];
}
