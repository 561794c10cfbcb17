/** Puts .csv files into a workbook, each as a table on a sheet of its own. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readCsv, type CsvTable } from "../files/csv";
import { placeTable } from "../files/open";
import type { Workbook } from "../model/workbook";
import { isNameTaken, isValidName, isValidSheetName } from "../objects/name-rules";
import { Failure } from "./failure";

export interface TableFile {
  readonly file: string;
  readonly table: string;
  readonly sheet: string;
}

/** A file as it is to stand in the workbook. */
export interface LoadedTable extends TableFile {
  readonly content: CsvTable;
}

/** A file's place as the user meant it: `npm run` works in the project's folder, wherever it was called. */
export function fromWhereCalled(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? ".", file);
}

/** @throws Failure naming the file that cannot be read; CsvError naming its row and column */
export async function readTables(files: readonly TableFile[]): Promise<LoadedTable[]> {
  return Promise.all(
    files.map(async (entry) => {
      const bytes = await readFile(fromWhereCalled(entry.file)).catch(
        (error: NodeJS.ErrnoException) => {
          const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
          throw new Failure(`${entry.file}: ${reason}.`);
        }
      );
      return { ...entry, content: readCsv(bytes, { name: path.basename(entry.file) }) };
    })
  );
}

/** The workbook's first sheet takes the first table; `Sheet1` is not left behind empty. */
export function placeTables(workbook: Workbook, tables: readonly LoadedTable[]): void {
  const [blank] = workbook.sheets();
  tables.forEach((loaded, index) => {
    const { table, sheet } = loaded;
    if (!isValidName(table)) throw new Failure(`"${table}" cannot be the name of a table.`);
    if (isNameTaken(workbook, table)) throw new Failure(`There are two tables named "${table}".`);
    if (!isValidSheetName(sheet)) throw new Failure(`"${sheet}" cannot be the name of a sheet.`);
    if (index === 0 && blank) workbook.renameSheet(blank.id, sheet);
    const sheetId = index === 0 && blank ? blank.id : workbook.addSheet(sheet).id;
    placeTable(workbook, sheetId, table, loaded.content);
  });
}
