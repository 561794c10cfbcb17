/**
 * Completes functions.json, which the metadata generator writes from the doc comments:
 *
 * - Error cells are allowed as arguments (`allowErrorForDataTypeAny`, beside `functions`; the generator has no tag for
 *   it), so that a function can say which cell is wrong instead of not being called at all.
 * - Arguments are named as Excel's own are: `stage_table`, not `stageTable`.
 */
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

class FunctionMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadataPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        // Behind the generator, which adds its file in the stage before.
        { name: "FunctionMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 1 },
        () => {
          const asset = compilation.getAsset("functions.json");
          // Missing after an error in a doc comment, which the generator has reported.
          if (!asset) return;
          const metadata = completeMetadata(JSON.parse(asset.source.source().toString()));
          compilation.updateAsset(
            "functions.json",
            new sources.RawSource(JSON.stringify(metadata, null, 2))
          );
        }
      );
    });
  }
}

module.exports = { FunctionMetadataPlugin, completeMetadata };
