/** A file that cannot be opened as a workbook; the message is one sentence that names it. */
export class XlsxError extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = "XlsxError";
  }
}
