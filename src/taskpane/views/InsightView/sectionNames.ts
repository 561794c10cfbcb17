/** The sections below the key figures, in order; their titles are the texts `pane.insight.sections.…`. */
export const SECTION_NAMES = [
  "stages",
  "conversion",
  "forecast",
  "deals",
  "movement",
  "split",
  "losses",
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

/** Open until the user closes them: what the pane is opened for most. */
export const FIRST_OPEN: readonly SectionName[] = ["stages", "conversion"];
