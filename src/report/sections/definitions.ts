import { area } from "../sheet/areas";
import { GRID } from "../sheet/grid";
import { beginSection, placeWrapped } from "../sheet/section";
import type { Definitions } from "../definitions";
import type { Report } from "../report";

/** One line for every metric that the report used: what its number means. */
export function placeDefinitions({ sheet, t }: Report, definitions: Definitions): void {
  beginSection(sheet, t("report.definitions.title"));
  const columns = GRID.charts + GRID.chartColumns - GRID.first - 1;
  for (const term of definitions.terms) {
    sheet.place(sheet.row, GRID.first, t(`report.definitions.terms.${term}.term`), {
      look: "definitionTerm",
    });
    const cells = area(sheet.row, GRID.first + 1, 1, columns);
    placeWrapped(sheet, cells, t(`report.definitions.terms.${term}.text`), "definition");
    sheet.row += 1;
  }
}
