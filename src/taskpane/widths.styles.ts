/** Below: a pane of the usual 350 px at 125 %, where a field has no room beside its label. */
export const NARROW = "@media (max-width: 290px)";

/** Below: as in a pane of the usual width at 200 %, where Excel's own menu takes half as many pixels too. */
export const ENLARGED = "@media (max-width: 240px)";
