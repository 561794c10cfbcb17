import { beginSection } from "../../sheet/section";
import type { Section } from "../section";
import { placeStalledDeals } from "./stalled-deals";
import { placeTopDeals } from "./top-deals";

/** The deals that are worth most work, and those that have been waiting too long. */
export const dealsToWorkOn: Section = function* (report, questions, define) {
  const { sheet, t } = report;
  const knowsDays =
    report.has("entered") &&
    report.stagesOf("open").some(({ expectedDays }) => expectedDays !== undefined);
  if (!report.has("id") || !(report.has("amount") || knowsDays)) return;
  beginSection(sheet, t("report.deals.title"), t("report.deals.note"));
  if (report.has("amount")) {
    yield* placeTopDeals(report, questions, define);
    sheet.joints.push(sheet.row);
  }
  if (!knowsDays) return;
  define("stalled");
  yield* placeStalledDeals(report);
};
