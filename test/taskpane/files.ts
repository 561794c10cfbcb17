/** .csv files as the user chooses or drops them. */
import { readFileSync } from "node:fs";
import path from "node:path";

const DATA = path.join(__dirname, "../leads/csv/data");

/** A file of test/leads/csv/data. */
export const csvFile = (name: string): File => fileOf(readFileSync(path.join(DATA, name)), name);

export const textFile = (text: string, name: string): File =>
  fileOf(new TextEncoder().encode(text), name);

function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File([], name, { type: "text/csv" });
  // jsdom's files cannot be read as a whole.
  return Object.assign(file, { arrayBuffer: async () => Uint8Array.from(bytes).buffer });
}
