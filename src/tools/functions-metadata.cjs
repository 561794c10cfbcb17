/** functions.json without a build: what the metadata generator reads from the doc comments, completed. */
const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { completeMetadata } = require("./function-metadata-plugin.cjs");

const folder = path.resolve(__dirname, "../functions");

async function functionsMetadata() {
  const files = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return completeMetadata(JSON.parse(metadataJson));
}

module.exports = { functionsMetadata };
