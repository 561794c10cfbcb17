import { binary, CellError, column, excel, letting, pipeline, stages } from "../../expression";
import { placeTable } from "../../sheet/table";
import type { Report } from "../../report";
import {
  dealAndRow,
  fieldColumn,
  idsOf,
  placeNothing,
  placeReasons,
  placeSubheading,
  ROW,
  rowsOfLargest,
  withoutTies,
} from "./lines";
import { stalledReason } from "./reasons";

/** Positions among the columns. */
const DAYS_OVER = 2;
const DAYS = 3;
const STAGE = 4;

/** The open deals that are furthest beyond the expected days of their stage. */
export function placeStalledDeals(report: Report): void {
  const { sheet, t, asOf } = report;
  const over = pipeline("STALLED", column("stage"), column("entered"), stages, asOf, report.filter);
  // Closed deals have a blank in place of days.
  const body = letting("days", excel("IFERROR", binary(over, "*", 1), 0), (days) =>
    letting("order", withoutTies(days), (order) =>
      letting("places", rowsOfLargest(order), (rows) =>
        excel("HSTACK", idsOf(report, rows), rows, excel("INDEX", days, rows, 1))
      )
    )
  );
  placeSubheading(sheet, t("report.deals.stalled"));
  if (sheet.cellValue(body) instanceof CellError) {
    placeNothing(sheet, t("report.deals.nothingStalled"));
    return;
  }
  const table = placeTable(sheet, {
    name: "stalled",
    columns: [
      ...dealAndRow(report),
      { header: t("report.deals.columns.daysOver"), format: "number" },
      {
        header: t("report.deals.columns.daysInStage"),
        format: "number",
        cell: (at) =>
          excel(
            "IFERROR",
            binary(asOf, "-", excel("INT", excel("INDEX", column("entered"), at(ROW), 1))),
            "–"
          ),
      },
      ...fieldColumn(report, "stage", "text", t("report.columns.stage")),
      ...fieldColumn(report, "owner", "text"),
      ...fieldColumn(report, "amount", "number", t("report.columns.value")),
    ],
    body: excel("IFERROR", body, "–"),
  });
  placeReasons(report, table, (at) =>
    stalledReason(
      { language: report.input.language, t },
      { stage: at(STAGE), days: at(DAYS), expectedDays: binary(at(DAYS), "-", at(DAYS_OVER)) }
    )
  );
  sheet.row += 1;
}
