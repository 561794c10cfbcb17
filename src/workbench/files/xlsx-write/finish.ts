import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import type { ChartRecord, SheetSnapshot, TableRecord } from "../../model/types";
import { insertHyperlinks, relateHyperlinks } from "./hyperlinks";
import { insertRows, type SplitSheet } from "./large-sheets";
import {
  automaticDataBars,
  hasFilter,
  keepCachedValues,
  markStops,
  nameCharts,
  withoutFilter,
} from "./parts";
import { insertValidations } from "./validations";

/** A sheet as it was handed to the library, for what is put into its parts afterwards. */
export interface WrittenSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: TableRecord[];
  readonly charts: ChartRecord[];
  readonly split: SplitSheet;
}

/** What the library left out of a sheet's part. */
function completeSheet(part: string, { sheet, split, tables }: WrittenSheet): string {
  const formatted = automaticDataBars(markStops(part, sheet));
  const validated = insertValidations(formatted, sheet.validations ?? []);
  const linked = insertHyperlinks(validated, sheet.hyperlinks ?? []);
  return split.plain.length > 0 ? insertRows(linked, split, sheet, tables) : linked;
}

/** Completes the parts that the library wrote; it numbers sheets, drawings and tables in order. */
export async function finish(
  file: Uint8Array,
  written: readonly WrittenSheet[]
): Promise<Uint8Array> {
  const source = unzip(file);
  const target = await editZip(file, { reproducible: true });
  const encoder = new TextEncoder();
  const read = async (path: string) => (await source.get(path))?.text();
  const change = async (path: string, edit: (part: string) => string) => {
    const part = await read(path);
    const edited = part === undefined ? undefined : edit(part);
    if (edited !== undefined && edited !== part) target.set(path, encoder.encode(edited));
  };

  const withCharts = written.filter(({ charts }) => charts.length > 0);
  for (const [index, { charts }] of withCharts.entries()) {
    await change(`xl/drawings/drawing${index + 1}.xml`, (part) => nameCharts(part, charts));
  }
  const tables = written.flatMap((sheet) => sheet.tables);
  for (const [index, table] of tables.entries()) {
    if (!hasFilter(table)) await change(`xl/tables/table${index + 1}.xml`, withoutFilter);
  }
  for (const [index, sheet] of written.entries()) {
    const name = `sheet${index + 1}.xml`;
    await change(`xl/worksheets/${name}`, (part) => completeSheet(part, sheet));
    const links = sheet.sheet.hyperlinks ?? [];
    if (links.some(({ address }) => address)) {
      const path = `xl/worksheets/_rels/${name}.rels`;
      target.set(path, encoder.encode(relateHyperlinks(await read(path), links)));
    }
  }
  await change("xl/workbook.xml", keepCachedValues);
  return target.bytes();
}
