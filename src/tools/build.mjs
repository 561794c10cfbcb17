/** Builds what is missing or older than its sources, so that every command works on a fresh checkout. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const common = ["webpack.config.js", "package-lock.json", "tsconfig.json", "src/tools"];

/** Each build of webpack.config.js with the files and folders it is made from. */
const builds = {
  addin: ["src", "manifest.xml", "assets", ...common],
  "workbench-node": ["src/workbench", ...common],
  "workbench-page": ["src/workbench", ...common],
  bench: [
    "src/calc",
    "src/functions",
    "src/leads",
    "src/locales",
    "src/report",
    "test/bench",
    ...common,
  ],
};

/** webpack.config.js writes this file at the end of a build without errors. */
export const stampFile = (name) => path.join(root, "build", `${name}.stamp`);

function newestChange(entry) {
  const stats = statSync(entry);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(entry).reduce(
    (newest, name) => Math.max(newest, newestChange(path.join(entry, name))),
    0
  );
}

function isStale(name) {
  const stamp = stampFile(name);
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return builds[name].some((source) => {
    const entry = path.join(root, source);
    // The add-in knows nothing of the local Excel, so a change there does not concern it.
    if (name === "addin" && source === "src") {
      return readdirSync(entry)
        .filter((folder) => folder !== "workbench")
        .some((folder) => newestChange(path.join(entry, folder)) > built);
    }
    return newestChange(entry) > built;
  });
}

function webpack(names) {
  const args = [path.join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"];
  args.push(...names.flatMap((name) => ["--config-name", name]), "--stats", "errors-only");
  return new Promise((resolve, reject) => {
    // Messages go to standard error: standard output belongs to the command that needs the build.
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`The build of ${names.join(", ")} failed.`))
    );
  });
}

/** Builds those of the named builds that are stale; `say` is told before it starts. */
export async function ensureBuilt(names, say = () => {}) {
  const stale = names.filter(isStale);
  if (stale.length === 0) return;
  say(`Building ${stale.join(", ")} …`);
  // One after the other: together they need more memory than a small machine has.
  for (const name of stale) await webpack([name]);
}
