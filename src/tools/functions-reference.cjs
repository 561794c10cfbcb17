/**
 * What there is to know about each function, read from the doc comments: of its declaration in src/functions (text,
 * arguments, result, errors, examples) and, through `@see {@link …}`, of the calculation in src/calc (method, source).
 *
 * The paragraphs of a calculation's comment are its method, but for those that begin with "Example:" and "Source:".
 */
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const root = path.resolve(__dirname, "../..");

/** Order of the families in the reference, and their headings. */
const FAMILIES = {
  value: "Number and value of leads",
  conversion: "Conversion",
  time: "Time",
  winning: "Chance to win",
  targets: "Goals and quotas",
  forecasting: "Forecast",
  data: "Quality, changes, currencies",
};

const parse = (file) =>
  ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);

const textOf = (comment) => (ts.getTextOfJSDocComment(comment) ?? "").trim();

/** Lines of a doc comment that belong to one tag. */
const tagTexts = (node, name) =>
  ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === name)
    .map((tag) => textOf(tag.comment));

/** Doc comments of everything that src/calc exports, by name. */
function readMethods(folder) {
  const methods = new Map();
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.name.endsWith(".ts")) continue;
    for (const statement of parse(path.join(entry.parentPath ?? entry.path, entry.name))
      .statements) {
      const name = statement.name ?? statement.declarationList?.declarations[0]?.name;
      const [doc] = statement.jsDoc ?? [];
      if (name && doc) methods.set(name.text, methodOf(textOf(doc.comment)));
    }
  }
  return methods;
}

function methodOf(comment) {
  const paragraphs = comment.split(/\n\s*\n/);
  const starting = (word) =>
    paragraphs
      .filter((paragraph) => paragraph.startsWith(`${word}: `))
      .map((paragraph) => unwrapped(paragraph.slice(word.length + 2)));
  return {
    paragraphs: paragraphs.filter((paragraph) => !/^(Example|Source): /.test(paragraph)),
    examples: starting("Example"),
    sources: starting("Source"),
  };
}

const unwrapped = (text) => text.replace(/\s*\n\s*/g, " ");

/** `import { breakdown as breakdownBy }` as breakdownBy → breakdown. */
function importedNames(source) {
  const names = new Map();
  for (const statement of source.statements) {
    const imported = statement.importClause?.namedBindings?.elements ?? [];
    for (const { name, propertyName } of imported) {
      names.set(name.text, (propertyName ?? name).text);
    }
  }
  return names;
}

/** `#N/A (in a cell) why`: code and text. */
function errorOf(text) {
  const [, code, reason] = /^(#\S+)\s+(.*)$/s.exec(text);
  return { code, text: unwrapped(reason) };
}

/** A formula, and below it the result: one line a row, cells separated by bars, `""` for a blank. */
function exampleOf(text) {
  const [formula, ...lines] = text.split("\n").map((line) => line.trim());
  const cells = lines.map((line) => line.split(" | ").map((cell) => (cell === '""' ? "" : cell)));
  return { formula, result: cells };
}

function readDocs() {
  const methods = readMethods(path.join(root, "src/calc"));
  const docs = new Map();
  for (const family of Object.keys(FAMILIES)) {
    const source = parse(path.join(root, "src/functions", `${family}.ts`));
    const imported = importedNames(source);
    for (const node of source.statements) {
      const [id] = tagTexts(node, "customfunction");
      if (!id) continue;
      const links = tagTexts(node, "see").map((text) => /\{@link (\w+)\}/.exec(text)[1]);
      docs.set(id, {
        family,
        returns: unwrapped(tagTexts(node, "returns")[0]),
        errors: tagTexts(node, "throws").map(errorOf),
        examples: tagTexts(node, "example").map(exampleOf),
        methods: links.map((name) => imported.get(name) ?? name),
      });
    }
  }
  return withMethods(docs, methods);
}

/** Puts the methods in the place of their names; where one mentions another, that is named by its function. */
function withMethods(docs, methods) {
  const functionOf = new Map();
  for (const [id, doc] of docs) {
    for (const name of doc.methods) if (!functionOf.has(name)) functionOf.set(name, id);
  }
  const named = (text) =>
    text.replace(/\{@link\s+(\w+)\}/g, (_, name) => functionOf.get(name) ?? name);
  const readable = (method) =>
    Object.fromEntries(Object.entries(method).map(([part, texts]) => [part, texts.map(named)]));
  return [...docs].map(([id, doc]) => [
    id,
    { ...doc, methods: doc.methods.map((name) => readable(methods.get(name))) },
  ]);
}

/**
 * The reference, in the order of the families and of the functions in their files.
 * @param metadata functions.json: ids, texts and arguments as Excel shows them
 * @param namespace in front of every name
 */
function functionsReference(metadata, namespace = "PIPELINE") {
  const declared = new Map(metadata.functions.map((declaration) => [declaration.id, declaration]));
  return readDocs().map(([id, doc]) => {
    const { description, parameters } = declared.get(id);
    const name = `${namespace}.${id}`;
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return {
      id,
      name,
      syntax: `${name}(${names.join(", ")})`,
      description,
      arguments: parameters.map(({ name, description, optional = false }) => ({
        name,
        description,
        optional,
      })),
      ...doc,
    };
  });
}

module.exports = { FAMILIES, functionsReference };
