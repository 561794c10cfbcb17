/** Sizes as Excel's object model counts them (points) and as a file stores them. */

const POINTS_PER_INCH = 72;
const PIXELS_PER_POINT = 96 / POINTS_PER_INCH;
/** Width of the widest digit of the default font (Calibri 11) in pixels: the unit of column widths. */
const DIGIT_WIDTH_PIXELS = 7;
const EMU_PER_POINT = 12_700;

export const pointsToInches = (points: number): number => points / POINTS_PER_INCH;
/** To the hundredth, so that 0.3 inches are 21.6 points. */
export const inchesToPoints = (inches: number): number =>
  Math.round(inches * POINTS_PER_INCH * 100) / 100;
export const pointsToEmu = (points: number): number => Math.round(points * EMU_PER_POINT);
export const emuToPoints = (emu: number): number => emu / EMU_PER_POINT;

/** Column width in characters, padding included, as ISO/IEC 29500-1 18.3.1.13 defines it; whole pixels. */
export const pointsToCharacters = (points: number): number =>
  Math.round(points * PIXELS_PER_POINT) / DIGIT_WIDTH_PIXELS;
export const charactersToPoints = (characters: number): number =>
  Math.round(characters * DIGIT_WIDTH_PIXELS) / PIXELS_PER_POINT;

/** What Excel uses where nothing is set. */
export const DEFAULT_COLUMN_WIDTH_POINTS = 48;
export const DEFAULT_ROW_HEIGHT_POINTS = 15;
