/** docs/functions.md: the reference of functions-reference.cjs as a page to read. */
const fs = require("node:fs");
const path = require("node:path");
const { FAMILIES, functionsReference } = require("./functions-reference.cjs");
const { functionsMetadata } = require("./functions-metadata.cjs");

const examplesFolder = path.resolve(__dirname, "../../docs/examples");

/** Tables the examples speak of, by their names in formulas. */
const EXAMPLE_TABLES = {
  Leads: "leads.csv",
  Stages: "stages.csv",
  Moves: "moves.csv",
  Returns: "re-entries.csv",
  ReturnStages: "re-entry-stages.csv",
  Before: "before.csv",
  After: "after.csv",
  Rates: "rates.csv",
};

const INTRODUCTION = `# The functions

<!-- Made by "npm run docs" from the doc comments in src/functions and src/calc. -->

What all of them have in common:

- **Columns**: one range for each field, all of the same height, as in SUMIFS (\`Leads[Stage]\`, \`Leads[Amount]\`). Where a
  column is expected, a single value counts for every row.
- **Stage table**: one range with the columns stage, probability, expected days, type (open, won, lost) and goal; only the first
  is compulsory. A blank type follows the probability: 1 is won, 0 is lost. The pane writes such a table, named \`Stages\`.
- **Filter**: \`filter_array\` is a column of TRUE and FALSE, such as \`(Leads[Owner]="Ana")*(Leads[Source]="Web")\`.
- **Spilled tables** show a header row (\`headers\` 0 leaves it out) and, where they have a total, place it by \`total_depth\` as
  GROUPBY does. Headers and labels are English in every language, so that formulas which look them up keep working.
- **Blanks**: a row without stage and amount is an empty row. A lead without an amount counts as a lead and adds 0. A lead
  without a date is left out of what needs the date.
- **Dates** are date cells or texts such as 2026-06-30; the time of day does not count. Days in results are serial numbers: format
  the cells as dates.
- **As-of date**: \`as_of\` is today if it is left out. Put the day in a cell: no function is volatile.
- **Separators**: in Swedish and Romanian Excel arguments are separated by \`;\` and decimals by \`,\`.

Errors that any of them can give:

| error | when |
|---|---|
| \`#VALUE!\` | a compulsory argument is missing, ranges differ in height, a cell is no number or date; the message says which row, and what to do |
| \`#N/A\`, \`#DIV/0!\`, \`#NUM!\` | an argument or a cell holds this error |
| \`#NUM!\` | the result is too large for a cell |
| \`#SPILL!\` | Excel's own: the cells below or beside are not empty |
`;

const INTRODUCTION_TO_EXAMPLES = `## Tables of the examples

They lie in [docs/examples](examples) and can be tried without Excel:

\`\`\`sh
npm run -s eval -- docs/examples/leads.csv --stages docs/examples/stages.csv --formula '=PIPELINE.WINRATE(Leads[Stage],Stages)'
\`\`\`
`;

const escaped = (text) => String(text).replaceAll("|", "\\|");

const table = (header, rows) =>
  [header, header.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(escaped).join(" | ")} |`)
    .join("\n");

const familySection = ([family, heading], reference) =>
  [
    `## ${heading}`,
    ...reference.filter((entry) => entry.family === family).map(functionSection),
  ].join("\n\n");

function functionSection(entry) {
  const [first] = entry.methods;
  const explained = entry.methods.flatMap(({ examples }) => examples);
  return [
    `### ${entry.name}`,
    entry.description,
    code(entry.syntax, "text"),
    table(
      ["argument", "", "text"],
      entry.arguments.map(({ name, description, optional }) => [
        `\`${name}\``,
        optional ? "optional" : "",
        description,
      ])
    ),
    `**Returns** ${entry.returns}`,
    `**Errors**`,
    table(
      ["error", "when"],
      entry.errors.map(({ code: error, text }) => [`\`${error}\``, text])
    ),
    `**Method** ${first.paragraphs[0]}`,
    ...first.paragraphs.slice(1),
    ...entry.methods.slice(1).flatMap(({ paragraphs }) => paragraphs),
    ...entry.examples.map(exampleSection),
    ...explained.map((text) => `In words: ${text}`),
    `**Source** ${sentences(entry.methods.flatMap(({ sources }) => sources))}`,
  ].join("\n\n");
}

const code = (text, language = "") => `\`\`\`${language}\n${text}\n\`\`\``;

function exampleSection({ formula, result }) {
  const [first] = result;
  const isSingle = result.length === 1 && first.length === 1;
  const hasHeader = first.every((cell) => cell === "" || Number.isNaN(Number(cell)));
  const shown = isSingle
    ? `→ **${first[0]}**`
    : hasHeader
      ? table(first, result.slice(1))
      : table(
          first.map(() => ""),
          result
        );
  return `**Example**\n\n${code(formula, "text")}\n\n${shown}`;
}

const sentences = (texts) => texts.map((text) => text[0].toUpperCase() + text.slice(1)).join(" ");

function exampleTables() {
  return Object.entries(EXAMPLE_TABLES).map(([name, file]) => {
    const lines = fs.readFileSync(path.join(examplesFolder, file), "utf8").trimEnd().split(/\r?\n/);
    const [header, ...rows] = lines.map((line) => line.split(","));
    return `**${name}** ([${file}](examples/${file}))\n\n${table(header, rows)}`;
  });
}

/** The whole page. */
async function functionsMarkdown() {
  const reference = functionsReference(await functionsMetadata());
  const contents = reference.map(
    ({ name, id, description }) =>
      `| [${name}](#${`pipeline${id}`.toLowerCase()}) | ${escaped(description)} |`
  );
  return `${[
    INTRODUCTION,
    ["| function | answers |", "|---|---|", ...contents].join("\n"),
    ...Object.entries(FAMILIES).map((family) => familySection(family, reference)),
    INTRODUCTION_TO_EXAMPLES,
    ...exampleTables(),
  ].join("\n\n")}\n`.replace(/\n{3,}/g, "\n\n");
}

module.exports = { EXAMPLE_TABLES, functionsMarkdown };
