/** A browser without window, for tests and tools. */
const { execFile } = require("node:child_process");
const { mkdirSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { promisify } = require("node:util");
const { chromium } = require("playwright-core");

const run = promisify(execFile);

/** Runs in closed networks: nothing but the page under test is fetched, and nothing waits for an answer. */
const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

/** Chromium refuses to start its sandbox for the administrator, who runs the tests in most containers. */
const sandboxFlags = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/** Unpacks the packaged Chromium, says where, and where the libraries are that it needs. */
const UNPACK = `require("@sparticuz/chromium").executablePath().then((path) =>
  process.stdout.write(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH })))`;

/** Its fonts look for themselves in /tmp/fonts; here they are where they were unpacked, beside the system's. */
const fontConfiguration = (folder) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, "fonts")}</dir><dir>/usr/share/fonts</dir>
<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`;

/**
 * The Chromium that comes as a package, for machines without a browser (Linux on x64). It brings its system libraries only
 * if it believes to run in a cloud function, and unpacks to the folder for temporary files: both are said to a
 * process of its own, each test worker with a folder of its own.
 */
async function packagedBrowser(environment) {
  const folder = join(tmpdir(), `packaged-chromium-${process.env.JEST_WORKER_ID ?? "0"}`);
  mkdirSync(folder, { recursive: true });
  const env = { ...environment, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  const { stdout } = await run(process.execPath, ["-e", UNPACK], { cwd: __dirname, env });
  const { path, libraries } = JSON.parse(stdout);
  const fonts = join(folder, "fonts.conf");
  writeFileSync(fonts, fontConfiguration(folder));
  return {
    executablePath: path,
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
    env: { ...environment, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
  };
}

/** Starts the installed browser at this path or, where there is none, the packaged Chromium. */
async function launchBrowser(installed, environment = process.env) {
  const program =
    installed === undefined
      ? await packagedBrowser(environment)
      : { executablePath: installed, args: [], env: environment };
  const args = [...new Set([...FLAGS, ...sandboxFlags(), ...program.args])];
  return chromium.launch({ ...program, headless: true, args });
}

module.exports = { launchBrowser };
