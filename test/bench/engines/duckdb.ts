import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR } from "@duckdb/node-api";
import { columnName, NUMERIC, toNumbers, type Tables } from "../data";
import type { Cell } from "../data/leads";
import { RATES } from "../data/more-tables";
import { OPEN, STAGES, WON } from "../data/stages";
import type { Answer } from "../questions/question";

/** DuckDB in memory with all tables loaded, blanks as NULL; statements are prepared before they are timed. */
export async function startDuckDB({ leads, history, later }: Tables) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();

  async function load(table: string, columns: Readonly<Record<string, readonly Cell[]>>) {
    const headers = Object.keys(columns);
    const types = headers.map((header) => (NUMERIC.has(header) ? DOUBLE : VARCHAR));
    const list = headers.map((header, i) => `${columnName(header)} ${types[i]}`).join(", ");
    await connection.run(`CREATE TABLE ${table} (${list})`);
    const appender = await connection.createAppender(table);
    const cells = headers.map((header) => columns[header]!);
    const size = 2048;
    for (let from = 0; from < cells[0]!.length; from += size) {
      const to = Math.min(from + size, cells[0]!.length);
      const chunk = DuckDBDataChunk.create(types, to - from);
      headers.forEach((header, column) => {
        const part = cells[column]!.slice(from, to);
        const values = NUMERIC.has(header)
          ? Array.from(toNumbers(part), (value) => (Number.isNaN(value) ? null : value))
          : part;
        chunk.setColumnValues(column, values);
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  await load("leads", leads);
  await load("history", history);
  await load("later", later);
  await connection.run(
    "CREATE TABLE stages (stage VARCHAR, probability DOUBLE, expected_days DOUBLE, type VARCHAR, position INTEGER)"
  );
  for (const stage of STAGES) {
    const days = "expectedDays" in stage ? stage.expectedDays : "NULL";
    const open = OPEN.findIndex((each) => each.stage === stage.stage);
    const position = open >= 0 ? open : stage.stage === WON ? OPEN.length : "NULL";
    await connection.run(
      `INSERT INTO stages VALUES ('${stage.stage}', ${stage.probability}, ${days}, '${stage.type}', ${position})`
    );
  }
  await connection.run("CREATE TABLE rates (currency VARCHAR, rate DOUBLE)");
  for (const [currency, rate] of Object.entries(RATES)) {
    await connection.run(`INSERT INTO rates VALUES ('${currency}', ${rate})`);
  }

  return {
    /** The statement, ready to be run again and again. */
    async prepare(sql: string): Promise<() => Promise<Answer>> {
      const statement = await connection.prepare(sql);
      return async () => {
        const reader = await statement.runAndReadAll();
        return reader
          .getRowsJS()
          .map((row) => row.map((cell) => (typeof cell === "bigint" ? Number(cell) : cell)));
      };
    },
    close(): void {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
