/**
 * What Excel would read as something other than text when it is typed: a formula, a number, a date, a truth value or
 * an error. Digits anywhere are enough for a date ("May 2026").
 */
const READ_AS_OTHER = /^['=+\-@#]|\d|^(true|false|sant|falskt|adevărat|fals)$/i;

/** A text as it has to be written so that it stays a text: an apostrophe, which Excel does not show, goes before it. */
export const asText = (text: string): string => (READ_AS_OTHER.test(text) ? `'${text}` : text);
