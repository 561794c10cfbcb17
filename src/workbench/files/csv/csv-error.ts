/**
 * A .csv file that cannot become a table. The message is one sentence that names the file and, where there
 * is one, the row and the column (both counted from 1, as Excel's grid shows them).
 */
export class CsvError extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = "CsvError";
  }
}
