/** Which lines of a file are the table: exports put titles above it and notices below. */
import { UserError } from "../../locales";
import { readDate } from "./dates";
import { readNumber } from "./numbers";
import { mostFrequent, type Block } from "./records";

/** Lines that tell how wide the table is. */
const HEAD_RECORDS = 50;
/** Excel's grid. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** The texts of a file, column by column. */
export interface TextTable {
  readonly headers: readonly string[];
  readonly columns: string[][];
  readonly rowCount: number;
  /** Lines above and below the table that are no part of it. */
  readonly leftOut: number;
}

/** Puts records together to a table. */
export class TableBuilder {
  private head: (readonly string[])[] = [];
  private header: readonly string[] | undefined;
  private columns: string[][] = [];
  private rowCount = 0;
  private leftOut = 0;
  /** Lines of a single cell: notices, if nothing follows them. */
  private pending: (readonly string[])[] = [];

  add({ records }: Block): void {
    for (const record of records) {
      if (record.every((cell) => cell.trim() === "")) continue;
      if (this.header) this.addRow(record);
      else if (this.head.push(record) === HEAD_RECORDS) this.begin();
    }
  }

  /** @throws UserError csvEmpty, csvNoHeader, csvTooLarge */
  finish(): TextTable {
    if (!this.header) this.begin();
    const leftOut = this.leftOut + this.pending.length;
    return {
      headers: [...this.header!, ...this.columns.slice(this.header!.length).map(() => "")],
      columns: this.columns,
      rowCount: this.rowCount,
      leftOut,
    };
  }

  /** The header is the first line as wide as most: titles above a table are narrower. */
  private begin(): void {
    const head = this.head;
    if (head.length === 0) throw new UserError("csvEmpty");
    const widths = head.map(({ length }) => length);
    const usual = mostFrequent(widths.filter((width) => width > 1)) ?? 1;
    const at = Math.max(
      0,
      widths.findIndex((width) => width >= usual)
    );
    const header = withoutBlankEnd(head[at]!);
    requireHeader(header, at + 1);
    if (header.length > MAX_COLUMNS) throw new UserError("csvTooLarge");
    this.header = header;
    this.columns = header.map(() => []);
    this.leftOut = at;
    this.head = [];
    head.slice(at + 1).forEach((record) => this.addRow(record));
  }

  private addRow(record: readonly string[]): void {
    if (record.length === 1 && this.header!.length > 1) {
      this.pending.push(record);
      return;
    }
    this.pending.splice(0).forEach((each) => this.append(each));
    this.append(record);
  }

  private append(record: readonly string[]): void {
    const { columns, rowCount } = this;
    if (rowCount + 1 >= MAX_ROWS) throw new UserError("csvTooLarge");
    for (let index = 0; index < columns.length; index++) columns[index]!.push(record[index] ?? "");
    // Cells beyond the header get a column of their own, if there is something in them.
    for (let index = columns.length; index < record.length; index++) {
      if (record.slice(index).every((cell) => cell.trim() === "")) break;
      if (index >= MAX_COLUMNS) throw new UserError("csvTooLarge");
      columns.push([...new Array<string>(rowCount).fill(""), record[index]!]);
    }
    this.rowCount++;
  }
}

function withoutBlankEnd(header: readonly string[]): readonly string[] {
  return header.slice(0, header.findLastIndex((cell) => cell.trim() !== "") + 1);
}

/** Where most names are numbers or dates there are no names. */
function requireHeader(header: readonly string[], line: number): void {
  const isData = (cell: string): boolean =>
    readNumber(cell.trim()) !== undefined || readDate(cell.trim(), "dayFirst") !== undefined;
  const data = header.filter(isData);
  if (data.length > header.length / 2)
    throw new UserError("csvNoHeader", { line, value: data[0]! });
}
