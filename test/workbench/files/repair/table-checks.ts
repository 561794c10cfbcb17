/** What a table's definition must share with the sheet it lies on. */
import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { isValidName } from "./package-checks";
import { all, relationships, repeated, text, type Parts } from "./parts";
import { cellText, overlap, toArea } from "./sheet-checks";

/** In a definition, a line break in a name is `_x000a_`. */
const decoded = (name: string) =>
  name.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function checkTable(parts: Parts, sheet: XmlElement, table: XmlElement): (string | false)[] {
  const { ref = "", headerRowCount, totalsRowCount, displayName = "" } = table.attributes;
  const area = toArea(ref);
  const columns = all(table, "tableColumn").map(({ attributes }) => attributes);
  const names = columns.map(({ name = "" }) => name);
  const cells = new Map(all(sheet, "c").map((cell) => [cell.attributes["r"], cell]));
  const at = (row: number, column: number) => {
    const address = [...cells.keys()].find((key) => {
      const { top, left } = toArea(key!);
      return top === row && left === column;
    });
    return cells.get(address);
  };
  const hasHeader = headerRowCount !== "0";
  const dataRows = area.bottom - area.top + 1 - Number(hasHeader) - Number(totalsRowCount === "1");
  const [filter] = all(table, "autoFilter");
  return [
    !isValidName(displayName) && `name ${displayName}`,
    dataRows < 1 && "no row for data",
    names.length !== area.right - area.left + 1 && `${names.length} columns over ${ref}`,
    ...repeated(names).map((name) => `two columns ${name}`),
    ...names.map((name, index) => {
      const header = cellText(parts, at(area.top, area.left + index));
      return hasHeader && header !== decoded(name) && `column ${name} under ${header}`;
    }),
    ...columns.map(({ totalsRowLabel }, index) => {
      const total = totalsRowLabel && cellText(parts, at(area.bottom, area.left + index));
      return (
        total !== undefined && total !== totalsRowLabel && `total ${totalsRowLabel} in ${total}`
      );
    }),
    ...all(table, "totalsRowFormula").map((item) => text(item) === "" && "empty total"),
    filter !== undefined && !hasHeader && "filter without headers",
    filter !== undefined && !overlap(area, toArea(filter.attributes["ref"]!)) && "filter outside",
    ...all(sheet, "mergeCell").map(
      ({ attributes }) => overlap(area, toArea(attributes["ref"]!)) && "merged cells in it"
    ),
  ];
}

export function checkTables(parts: Parts): string[] {
  const ids = [...parts].flatMap(([path, { attributes }]) =>
    path.startsWith("xl/tables/") ? [attributes["id"]!] : []
  );
  const perSheet = [...parts].flatMap(([path, sheet]) => {
    if (!path.startsWith("xl/worksheets/sheet")) return [];
    const tables = [...relationships(parts, path).values()].flatMap((target) => {
      const table = target.startsWith("xl/tables/") ? parts.get(target) : undefined;
      return table ? [table] : [];
    });
    const areas = tables.map(({ attributes }) => toArea(attributes["ref"]!));
    return [
      ...tables.flatMap((table) =>
        checkTable(parts, sheet, table)
          .filter((problem) => typeof problem === "string")
          .map((problem) => `table ${table.attributes["name"]}: ${problem}`)
      ),
      ...areas.flatMap((area, index) =>
        areas.slice(index + 1).some((other) => overlap(area, other)) ? ["tables overlap"] : []
      ),
    ];
  });
  return [...repeated(ids).map((id) => `two tables with id ${id}`), ...perSheet];
}
