import { area } from "../sheet/areas";
import { GRID } from "../sheet/grid";
import { beginSection, placeWrapped } from "../sheet/section";
import type { Definitions } from "../definitions";
import type { Report } from "../report";

/** Lines that stay with the heading, and with the last one. */
const KEPT_TOGETHER = 3;

/** One line for every metric that the report used: what its number means. */
export function placeDefinitions({ sheet, t }: Report, definitions: Definitions): void {
  beginSection(sheet, t("report.definitions.title"));
  const columns = GRID.charts + GRID.chartColumns - GRID.first - 1;
  definitions.terms.forEach((term, index, { length }) => {
    // No page begins or ends with one or two of them.
    if (index >= KEPT_TOGETHER && index <= length - KEPT_TOGETHER) sheet.joints.push(sheet.row);
    sheet.place(sheet.row, GRID.first, t(`report.definitions.terms.${term}.term`), {
      look: "definitionTerm",
    });
    const cells = area(sheet.row, GRID.first + 1, 1, columns);
    placeWrapped(sheet, cells, t(`report.definitions.terms.${term}.text`), "definition");
    sheet.row += 1;
  });
}
