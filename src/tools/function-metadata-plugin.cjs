/**
 * Completes functions.json, which the metadata generator writes from the doc comments:
 *
 * - Error cells are allowed as arguments (`allowErrorForDataTypeAny`, beside `functions`; the generator has no tag for
 *   it), so that a function can say which cell is wrong instead of not being called at all.
 * - Arguments are named as Excel's own are: `stage_table`, not `stageTable`.
 *
 * Beside it stand the same in other languages, functions.sv-SE.json …, which manifest.xml names, and for the pane what
 * there is to read about each function, functions-reference.json, functions-reference.sv-SE.json ….
 */
const { functionsReference } = require("./functions-reference.cjs");
const { DICTIONARIES, translated } = require("./function-translations.cjs");

function completeMetadata(metadata) {
  return {
    allowErrorForDataTypeAny: true,
    ...metadata,
    functions: metadata.functions.map((declaration) => ({
      ...declaration,
      parameters: declaration.parameters.map((parameter) => ({
        ...parameter,
        name: snakeCase(parameter.name),
      })),
    })),
  };
}

const snakeCase = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What the pane shows of a function. */
const forPane = ({ id, name, family, syntax, description, arguments: args, examples }) => ({
  ...{ id, name, family, syntax, description },
  arguments: args,
  examples,
});

/** Content by file name: everything made of functions.json. */
function functionFiles(generated) {
  const metadata = completeMetadata(generated);
  const languages = [
    ["", metadata],
    ...Object.keys(DICTIONARIES).map((locale) => [`.${locale}`, translated(metadata, locale)]),
  ];
  return Object.fromEntries(
    languages.flatMap(([suffix, texts]) => [
      [`functions${suffix}.json`, texts],
      [`functions-reference${suffix}.json`, functionsReference(texts).map(forPane)],
    ])
  );
}

class FunctionMetadataPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadataPlugin", (compilation) => {
      compilation.fileDependencies.addAll(Object.values(DICTIONARIES));
      compilation.hooks.processAssets.tap(
        // Behind the generator, which adds its file in the stage before.
        { name: "FunctionMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 1 },
        () => {
          const asset = compilation.getAsset("functions.json");
          // Missing after an error in a doc comment, which the generator has reported.
          if (!asset) return;
          try {
            const files = functionFiles(JSON.parse(asset.source.source().toString()));
            compilation.deleteAsset("functions.json");
            for (const [file, content] of Object.entries(files)) {
              const text = JSON.stringify(content, null, 2);
              compilation.emitAsset(file, new sources.RawSource(text));
            }
          } catch (error) {
            compilation.errors.push(new WebpackError(error.message));
          }
        }
      );
    });
  }
}

module.exports = { FunctionMetadataPlugin, completeMetadata };
