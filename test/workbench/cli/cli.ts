/** The command line as a program, on files of its own folder. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const CLI = path.resolve("build/workbench/node/cli.js");

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

export interface Folder {
  readonly path: string;
  /** Runs a command; `@` stands for the folder. */
  cli(...args: string[]): Promise<Ended>;
  remove(): void;
}

export function folderWith(files: Readonly<Record<string, string>>): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), "local-excel-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return {
    path: folder,
    cli: (...args) =>
      new Promise((resolve) => {
        const inFolder = args.map((arg) => arg.replace("@", `${folder}${path.sep}`));
        execFile(process.execPath, [CLI, ...inFolder], (failed, out, error) => {
          resolve({ status: failed ? Number(failed.code) : 0, out, error });
        });
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
