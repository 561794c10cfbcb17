/**
 * The builds: the add-in that Excel loads (dist/); apart from it, the local Excel as a page and as a Node program
 * (build/workbench/); and the benchmark (build/bench/). `--config-name addin` builds one of them.
 */
const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { FunctionMetadataPlugin } = require("./src/tools/function-metadata-plugin.cjs");

const DEVELOPMENT_URL = "https://localhost:3000/";
/** Where the add-in is served from in production: `ADDIN_URL=https://… npm run build`. */
const productionUrl = process.env.ADDIN_URL;

/**
 * Leaves a stamp behind a build without errors: src/tools/build.mjs compares its time with the sources; it says which
 * files each entry loads.
 */
class StampPlugin {
  constructor(name) {
    this.file = inRoot("build", `${name}.stamp`);
  }
  apply(compiler) {
    compiler.hooks.done.tap("StampPlugin", (stats) => {
      if (stats.hasErrors()) return;
      fs.mkdirSync(path.dirname(this.file), { recursive: true });
      const entries = [...stats.compilation.entrypoints].map(([name, entry]) => [
        name,
        entry.getFiles(),
      ]);
      fs.writeFileSync(this.file, JSON.stringify(Object.fromEntries(entries), null, 2));
    });
  }
}

const inRoot = (...parts) => path.resolve(__dirname, ...parts);

/** One file per family of functions; shared code of theirs lies in the folders below. */
const functionFiles = fs
  .readdirSync(inRoot("src/functions"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `./src/functions/${file}`);

const typescript = (options = {}) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { noEmit: false }, ...options },
  },
});

/** Of these folders a chunk gets only the modules whose exports it uses; nothing there acts by being imported. */
const withoutSideEffects = {
  test: /\.tsx?$/,
  include: ["calc", "excel", "leads", "locales", "report", "taskpane"].map((folder) =>
    inRoot("src", folder)
  ),
  sideEffects: false,
};

/** Whether the functions start with a module, and the pane or the commands do, too, or do not. */
const isOfFunctions =
  (isShared) =>
  (module, { chunkGraph }) => {
    const names = Array.from(chunkGraph.getModuleChunks(module), ({ name }) => name);
    const isOfOthers = names.includes("taskpane") || names.includes("commands");
    return names.includes("functions") && isOfOthers === isShared;
  };

const resolve = { extensions: [".ts", ".tsx", ".js", ".mjs"] };

/** Certificates that Excel trusts, made by Microsoft's tool; asked for only when serving. */
const developmentServer = async () => ({
  port: 3000,
  hot: true,
  headers: { "Access-Control-Allow-Origin": "*" },
  server: {
    type: "https",
    options: await require("office-addin-dev-certs").getHttpsServerOptions(),
  },
});

const addin = (mode) => ({
  name: "addin",
  mode,
  devtool: mode === "production" ? false : "source-map",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/commands.ts",
    functions: "./src/functions/index.ts",
  },
  output: {
    path: inRoot("dist"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
    uniqueName: "pipeline",
  },
  // One runtime for the three entries: in the shared runtime they are one program with one state.
  // What two of them use is written once; what only the functions start with in one piece, which is smaller.
  optimization: {
    runtimeChunk: "single",
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        calculation: { name: "calculation", test: isOfFunctions(false) },
        shared: { name: "shared", test: isOfFunctions(true), enforce: true },
      },
    },
  },
  performance: { hints: false },
  resolve,
  module: { rules: [typescript(), withoutSideEffects] },
  plugins: [
    new StampPlugin("addin"),
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new FunctionMetadataPlugin(),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        {
          from: "manifest.xml",
          transform: (content) =>
            mode === "production" && productionUrl
              ? content.toString().replaceAll(DEVELOPMENT_URL, productionUrl)
              : content,
        },
      ],
    }),
  ],
});

/** What the builds besides the add-in share: large libraries, never shipped, so read again rather than squeezed. */
const workbench = {
  mode: "production",
  devtool: false,
  cache: { type: "filesystem" },
  // Univer and the file libraries look for optional parts by computed names.
  ignoreWarnings: [/Critical dependency/, /Failed to parse source map/],
  performance: { hints: false },
};

const workbenchNode = () => ({
  ...workbench,
  name: "workbench-node",
  target: "node20",
  entry: { cli: "./src/workbench/cli.ts", headless: "./src/workbench/headless.ts" },
  output: {
    path: inRoot("build/workbench/node"),
    clean: true,
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  // jsdom reads files of its own package at run time, and webpack would only slow it down.
  externals: { jsdom: "commonjs2 jsdom" },
  optimization: { minimize: false, splitChunks: { chunks: "all" } },
  resolve,
  module: { rules: [typescript()] },
  plugins: [new StampPlugin("workbench-node")],
});

const workbenchPage = () => ({
  ...workbench,
  name: "workbench-page",
  optimization: { minimize: false },
  entry: { page: "./src/workbench/page/index.ts" },
  output: {
    path: inRoot("build/workbench/page"),
    // Its server keeps the root for the add-in's own files.
    publicPath: "/workbench/",
    filename: "[name].js",
    clean: true,
  },
  resolve: { ...resolve, fallback: { fs: false, path: false, crypto: false, stream: false } },
  module: { rules: [typescript(), { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  plugins: [
    new StampPlugin("workbench-page"),
    new HtmlWebpackPlugin({ filename: "index.html", template: "./src/workbench/page/index.html" }),
  ],
});

const benchmark = () => ({
  ...workbench,
  name: "bench",
  target: "node20",
  entry: "./test/bench/index.ts",
  output: { path: inRoot("build/bench"), filename: "bench.js", clean: true },
  // Its library lies beside its own files.
  externals: { "@duckdb/node-api": "commonjs2 @duckdb/node-api" },
  optimization: { minimize: false },
  resolve,
  module: { rules: [typescript()] },
  plugins: [new StampPlugin("bench")],
});

module.exports = async (env, argv) => {
  const mode = argv.mode ?? "production";
  const forExcel = addin(mode);
  if (env.WEBPACK_SERVE) forExcel.devServer = await developmentServer();
  return [forExcel, workbenchNode(), workbenchPage(), benchmark()];
};
