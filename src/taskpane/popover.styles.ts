/** What opens over the pane keeps a distance from its edges. Pixels. */
export const WITHIN_EDGES = { overflowBoundaryPadding: 8 } as const;

/** A definition, above what it explains. */
export const INFO_POPOVER = {
  positioning: { position: "above", align: "start", ...WITHIN_EDGES },
} as const;
