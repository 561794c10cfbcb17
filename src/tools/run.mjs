/**
 * Runs a command of the project after building what it needs:
 * `node src/tools/run.mjs start | dev-server | report … | eval … | bench`.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureBuilt, root } from "./build.mjs";

const say = (text) => process.stderr.write(`${text}\n`);

const cli = path.join(root, "build/workbench/node/cli.js");

/** Formulas over long columns make many objects that are soon forgotten: with room for them, half as much is collected. */
const ROOM = "--max-semi-space-size=128";

/** glibc keeps memory that is free: whether it gives it back to Linux depends on how it lies, and fetching it again on that. */
const KEPT_MEMORY = { MALLOC_MMAP_MAX_: "0", MALLOC_TRIM_THRESHOLD_: String(2 ** 32) };

const commands = {
  start: { builds: ["addin", "workbench-node", "workbench-page"], program: [cli, "start"] },
  report: { builds: ["addin", "workbench-node"], program: [ROOM, cli, "report"] },
  eval: { builds: ["addin", "workbench-node"], program: [ROOM, cli, "eval"] },
  bench: {
    builds: ["bench"],
    program: ["--expose-gc", "--max-old-space-size=8192", path.join(root, "build/bench/bench.js")],
    env: KEPT_MEMORY,
  },
};

const [name, ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  say(`Unknown command "${name ?? ""}". Known: ${Object.keys(commands).join(", ")}.`);
  process.exit(1);
}

try {
  await ensureBuilt(command.builds, say);
} catch (error) {
  say(error.message);
  process.exit(1);
}
const child = spawn(process.execPath, [...command.program, ...args], {
  stdio: "inherit",
  env: { ...process.env, ...command.env },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
