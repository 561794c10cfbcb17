/**
 * The drawings of the add-in's icons, on a grid of 32 × 32. Colours read on Excel's light and dark ribbons.
 */
const BLUE = "#0f6cbd";
const LIGHT = "#62abf5";
const INK = "#3b3a39";
const PAPER = "#ffffff";

const sheet = `<rect x="5" y="3" width="22" height="26" rx="2" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`;

/** The funnel of a pipeline: bars that narrow from stage to stage. */
const funnel = `
  <rect x="1" y="3" width="30" height="7" rx="1.5" fill="${BLUE}"/>
  <rect x="5" y="12.5" width="22" height="7" rx="1.5" fill="#2886de"/>
  <rect x="10" y="22" width="12" height="7" rx="1.5" fill="${LIGHT}"/>`;

export const drawings = {
  icon: funnel,
  pane: `
    <rect x="2" y="4" width="28" height="24" rx="2" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>
    <rect x="19" y="5" width="10" height="22" fill="${BLUE}"/>
    <path d="M6 11h9M6 16h9M6 21h6" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>`,
  report: `${sheet}
    <path d="M9 9h14" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>
    <rect x="9" y="18" width="3.6" height="7" fill="${LIGHT}"/>
    <rect x="14.2" y="13" width="3.6" height="12" fill="${BLUE}"/>
    <rect x="19.4" y="16" width="3.6" height="9" fill="${LIGHT}"/>`,
  refresh: `
    <path d="M26 16a10 10 0 1 1-3.2-7.3" fill="none" stroke="${BLUE}" stroke-width="3.2" stroke-linecap="round"/>
    <path d="M24.5 2v8.5H16z" fill="${BLUE}"/>`,
  snapshot: `
    <path d="M3 10a2 2 0 0 1 2-2h5l2-3.5h8L22 8h5a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"
      fill="${PAPER}" stroke="${INK}" stroke-width="2"/>
    <circle cx="16" cy="17" r="5.5" fill="${BLUE}"/>`,
  help: `
    <circle cx="16" cy="16" r="13" fill="${BLUE}"/>
    <path d="M12 12.6a4 4 0 1 1 5.9 3.5c-1.3.8-1.9 1.5-1.9 3" fill="none" stroke="${PAPER}" stroke-width="2.8" stroke-linecap="round"/>
    <circle cx="16" cy="23.6" r="1.9" fill="${PAPER}"/>`,
};

/** Sizes in pixels that manifest.xml names. */
export const sizes = {
  app: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  command: [16, 20, 24, 32, 40, 48, 64, 80],
};
