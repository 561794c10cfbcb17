/**
 * What makes Excel say "We found a problem with some content … Do you want us to try to recover as much as we can?" and
 * what the schema validation does not see: one line per problem, none for a sound file.
 */
import { checkPackage } from "./package-checks";
import { readParts } from "./parts";
import { checkSheets } from "./sheet-checks";
import { checkTables } from "./table-checks";

export async function findRepairs(file: Uint8Array): Promise<string[]> {
  const parts = await readParts(file);
  return [...checkPackage(parts), ...checkSheets(parts), ...checkTables(parts)];
}
