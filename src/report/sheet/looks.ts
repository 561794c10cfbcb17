/**
 * How the cells of the report look, by what they are. One accent colour; red only for what needs action. Every text
 * has a contrast of at least 4.5:1 on its ground (WCAG 2.1, 1.4.3), and red and green never stand without words.
 */
export const COLORS = {
  navy: "#0F3A5F",
  accent: "#0F6CBD",
  /** The second series of a chart: apart from the accent in lightness, so in print and for the colour-blind too. */
  pale: "#9DC3E6",
  /** For what is over and done with. */
  grey: "#8A8886",
  action: "#B10E1C",
  good: "#0B6A0B",
  text: "#242424",
  muted: "#5C5C5C",
  white: "#FFFFFF",
  headerFill: "#E8F1FA",
  cardFill: "#F5F8FC",
  inputFill: "#FFF9E5",
  line: "#D5E1EE",
} as const;

export interface LookStyle {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Right" | "Center";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
}

interface Border {
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

const row: Border = { color: COLORS.line, weight: "Thin" };
const cardEdge: Border = { color: COLORS.white, weight: "Thick" };
const card: LookStyle = { fill: COLORS.cardFill, align: "Left", left: cardEdge };

export const LOOKS = {
  sheet: { size: 10, color: COLORS.text, vertical: "Center" },
  title: { size: 20, bold: true, color: COLORS.navy },
  fact: { color: COLORS.muted },
  factValue: { bold: true, align: "Left" },
  input: { bold: true, align: "Left", fill: COLORS.inputFill, bottom: row },
  inputNumber: { bold: true, align: "Right", fill: COLORS.inputFill, bottom: row },
  note: { size: 9, color: COLORS.muted, wrap: true, vertical: "Top" },
  sentence: { size: 9, wrap: true, vertical: "Top" },
  heading: { size: 12, bold: true, color: COLORS.white, fill: COLORS.navy },
  subheading: { bold: true, color: COLORS.navy, vertical: "Bottom" },
  /** What leads elsewhere: its place tells it, too. */
  link: { color: COLORS.accent },
  reason: { size: 9, wrap: true, align: "Left", bottom: row },
  cardTitle: {
    ...card,
    size: 9,
    color: COLORS.muted,
    top: { color: COLORS.accent, weight: "Thick" },
  },
  cardValue: { ...card, size: 15, bold: true },
  cardNote: { ...card, size: 8, color: COLORS.muted },
  headerText: { bold: true, fill: COLORS.headerFill, align: "Left", wrap: true, bottom: row },
  headerNumber: { bold: true, fill: COLORS.headerFill, align: "Right", wrap: true, bottom: row },
  cellText: { align: "Left", bottom: row },
  cellNumber: { align: "Right", bottom: row },
  spareText: { align: "Left" },
  spareNumber: { align: "Right" },
  definitionTerm: { bold: true, vertical: "Top" },
  definition: { wrap: true, vertical: "Top" },
  /** Behind a chart: read by those who do not see it. */
  behindChart: { size: 8, color: COLORS.muted, vertical: "Top" },
  helper: { size: 8, color: COLORS.muted },
} as const satisfies Record<string, LookStyle>;

export type Look = keyof typeof LOOKS;

/** Number formats in Excel's English notation. Excel shows their separators in the user's language. */
export const FORMATS = {
  number: "#,##0",
  tenths: "#,##0.0",
  hundredths: "#,##0.00",
  /** One decimal where it matters. */
  decimal: "[<100]0.0;#,##0",
  percent: "0%",
  difference: "+#,##0;-#,##0;0",
  percentDifference: "+0%;-0%;0%",
  times: '0.0" ×"',
  date: "d mmm yyyy",
  month: "mmm yyyy",
  day: "d mmm",
  text: "General",
} as const;

export type FormatName = keyof typeof FORMATS;

/** A number followed by words: `7 leads`, in one cell that stays a number. */
export const withWords = (format: FormatName, words: string): string =>
  `${FORMATS[format]}" ${words.replaceAll('"', "")}"`;
