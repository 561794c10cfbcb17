/** Jest's global set-up: the tests run against the real builds, made anew when a source has changed. */
import { ensureBuilt } from "../../src/tools/build.mjs";

export default async function build() {
  await ensureBuilt(["addin", "workbench-node", "workbench-page"], (text) =>
    process.stderr.write(`\n${text}\n`)
  );
}
