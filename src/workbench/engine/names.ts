/** Defined names: "Define and use names in formulas". */
import type { NamedItemRecord } from "../model/types";
import { EngineError } from "./engine";
import { checkName } from "./tables/naming";

const key = (name: string, sheetId: string | undefined) => `${sheetId ?? ""}|${name.toLowerCase()}`;

export class Names {
  private readonly items = new Map<string, NamedItemRecord>();

  list(): NamedItemRecord[] {
    return [...this.items.values()];
  }

  /** Names of the whole workbook. */
  taken(): string[] {
    return this.list().map((item) => item.name);
  }

  /** A name of the sheet goes before one of the workbook. */
  find(name: string, sheetId: string): NamedItemRecord | undefined {
    return this.items.get(key(name, sheetId)) ?? this.items.get(key(name, undefined));
  }

  /** @throws EngineError `InvalidArgument` */
  set(item: NamedItemRecord): void {
    checkName(item.name, "name");
    const formula = item.formula.startsWith("=") ? item.formula : `=${item.formula}`;
    this.items.set(key(item.name, item.sheetId), { ...item, formula });
  }

  /** @throws EngineError `ItemNotFound` */
  delete(name: string, sheetId: string | undefined): void {
    if (!this.items.delete(key(name, sheetId)))
      throw new EngineError("ItemNotFound", `There is no name "${name}".`);
  }

  dropSheet(sheetId: string): void {
    for (const [id, item] of this.items) if (item.sheetId === sheetId) this.items.delete(id);
  }

  rewrite(rewrite: (formula: string, sheetId: string | undefined) => string): void {
    for (const item of this.items.values()) item.formula = rewrite(item.formula, item.sheetId);
  }
}
