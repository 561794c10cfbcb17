/** So many characters have room on a line of the narrowest pane. */
const MOST = 24;

/** A short value that is not broken at its blanks and hyphens: a date, a number with its unit, a key. */
export const keepTogether = (text: string): string =>
  text.length > MOST ? text : text.replaceAll(" ", "\u00a0").replaceAll("-", "-\u2060");
