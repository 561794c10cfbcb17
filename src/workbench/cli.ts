/** The local Excel from the command line: `start`, `report`, `eval`. */
import { parseArgs } from "node:util";
import { EVAL_USAGE, evaluate } from "./command-line/evaluate";
import { report } from "./command-line/report";
import { REPORT_USAGE } from "./command-line/report-arguments";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<string | undefined>>> =
  { start: startPage, report, eval: evaluate };

/** Serves the page until the program is ended. */
async function startPage(args: readonly string[]): Promise<undefined> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      locale: { type: "string" },
      "no-open": { type: "boolean", default: false },
    },
  });
  const { start } = await import("./server/start");
  await start({
    port: values.port === undefined ? undefined : Number(values.port),
    locale: values.locale,
    open: !values["no-open"],
  });
}

async function main([name = "", ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS[name];
  if (!command) throw new Error(`Usage: start | ${REPORT_USAGE} | ${EVAL_USAGE}`);
  const text = await command(args);
  if (text === undefined) return;
  process.stdout.write(`${text}\n`, () => process.exit(0));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  // Whatever went wrong, the user gets one line: messages of this program are single sentences.
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.split("\n")[0]}\n`, () => process.exit(1));
});
