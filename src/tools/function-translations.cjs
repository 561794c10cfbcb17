/**
 * Descriptions of functions and arguments in other languages: src/functions/locales holds a dictionary for each, from the
 * English text of the doc comment to its translation. Ids, names and arguments' names stay English in every language,
 * so that formulas do.
 */
const fs = require("node:fs");
const path = require("node:path");

/** Excel's tags of the languages besides English, and their dictionaries. */
const DICTIONARIES = Object.fromEntries(
  Object.entries({ "sv-SE": "sv.json", "ro-RO": "ro.json" }).map(([locale, file]) => [
    locale,
    path.resolve(__dirname, "../functions/locales", file),
  ])
);

const readDictionary = (locale) => JSON.parse(fs.readFileSync(DICTIONARIES[locale], "utf8"));

/** Every text of functions.json that is translated. */
const textsOf = (metadata) =>
  metadata.functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);

/** functions.json in another language. @throws Error for a text without a translation */
function translated(metadata, locale) {
  const dictionary = readDictionary(locale);
  const translate = (text) => {
    if (dictionary[text] === undefined) {
      throw new Error(`${path.basename(DICTIONARIES[locale])} has no translation of "${text}".`);
    }
    return dictionary[text];
  };
  const described = (entry) => ({ ...entry, description: translate(entry.description) });
  return {
    ...metadata,
    functions: metadata.functions.map((declaration) => ({
      ...described(declaration),
      parameters: declaration.parameters.map(described),
    })),
  };
}

module.exports = { DICTIONARIES, readDictionary, textsOf, translated };
