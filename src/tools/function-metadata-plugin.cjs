/**
 * Completes functions.json, which the metadata generator writes from the doc comments: error cells are allowed
 * as arguments (the generator has no tag for it), so that a function can say which cell is wrong instead of
 * not being called at all.
 */
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
          const metadata = JSON.parse(asset.source.source().toString());
          metadata.allowErrorForDataTypeAny = true;
          for (const declaration of metadata.functions) {
            declaration.options = { ...declaration.options };
          }
          compilation.updateAsset(
            "functions.json",
            new sources.RawSource(JSON.stringify(metadata, null, 2))
          );
        }
      );
    });
  }
}

module.exports = { FunctionMetadataPlugin };
