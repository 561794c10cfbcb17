import { binary, excel, pipeline, relabelled, stages, type Expression } from "../../expression";
import { fewMark } from "../../rates";
import { addressOf } from "../../sheet/areas";
import { COLORS } from "../../sheet/looks";
import type { Area } from "../../plan";
import type { Report } from "../../report";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { Cell, Counting } from "./counting";

/** The goal that the stage table gives for the stage, blank where it gives none. */
export const goalOf: Cell = (at) => {
  const position = excel("MATCH", at(0), excel("INDEX", stages, 0, 1), 0);
  const goal = excel("INDEX", stages, position, 5);
  return excel("IFERROR", excel("IF", binary(goal, "=", 0), "", goal), "");
};

/** "OK", or why the rate is below its goal; where there is no goal, whether it rests on few leads. */
export function findingOf(
  report: Report,
  { successes, trials, completed = trials, overdue }: Counting,
  at: Parameters<Cell>[0],
  goal: number
): Expression {
  const { t } = report;
  const few = `· ${t("report.labels.few")}`;
  const words = { OK: "ok", Stalled: "stalled", "Too strict": "tooStrict" } as const;
  const labels = Object.entries(words).flatMap(([word, key]) => [
    [word, t(`report.findings.${key}`)] as const,
    [`${word} (few leads)`, `${t(`report.findings.${key}`)} ${few}`] as const,
  ]);
  const bottleneck = pipeline(
    "BOTTLENECK",
    at(0),
    successes(at),
    completed(at),
    overdue?.(at) ?? 0,
    at(goal),
    undefined,
    0
  );
  return excel(
    "IF",
    binary(at(goal), "=", ""),
    fewMark(report, successes(at), trials(at), "–"),
    relabelled(excel("INDEX", bottleneck, 1, 6), Object.fromEntries(labels))
  );
}

/** Red where the rate is below its goal, green where it reaches it; the words say it too. */
export function highlightFindings(sheet: SheetBuilder, rates: Area, goals: Area): void {
  const cells = { ...goals, column: goals.column + 1 };
  const rate = `$${addressOf({ ...rates, rows: 1 })}`;
  const goal = `$${addressOf({ ...goals, rows: 1 })}`;
  const colored = (comparison: "<" | ">=", fontColor: string) =>
    sheet.highlights.push({
      kind: "formula",
      area: cells,
      formula: `=AND(ISNUMBER(${rate}),ISNUMBER(${goal}),${rate}${comparison}${goal})`,
      fontColor,
    });
  colored("<", COLORS.action);
  colored(">=", COLORS.good);
}
