/** Changes of the workbook as the events that office.js hands to `onChanged`, `onAdded`, `onActivated` …. */
import { formatAddress, intersect } from "../model/addresses";
import type { WorkbookEvent } from "../model/events";
import type { Rect, TableRecord } from "../model/types";
import type { Workbook } from "../model/workbook";
import type { EventEntry } from "./function-calls";
import { EVENT_CATEGORY } from "./messages";

/** Numbers of Excel's events. */
const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  visibilityChanged: 65_539,
} as const;

/** The target of events that collections of the whole workbook listen to. */
const WHOLE_WORKBOOK = "Workbook";

let nextId = 1;

function entry(type: number, target: string, message: object): EventEntry {
  return [EVENT_CATEGORY.objectEvent, type, target, JSON.stringify(message), nextId++];
}

/** For `Office.addin.onVisibilityModeChanged`. */
export function visibilityEntry(state: "Visible" | "Background"): EventEntry {
  const visibility = state === "Visible" ? "Visible" : "Hidden";
  return entry(EVENT.visibilityChanged, "", { visibility });
}

/** The same event for everyone who may listen to it. */
function entries(type: number, targets: readonly string[], message: object): EventEntry[] {
  return targets.map((target) => entry(type, target, message));
}

/** A table's event speaks of its data and header, not of cells beside it. */
function changedPart(table: TableRecord, sheetId: string, rect: Rect): Rect | undefined {
  return table.sheetId === sheetId ? intersect(table.rect, rect) : undefined;
}

/**
 * @param eventRange keeps a range for `event.getRange()` and answers its id
 */
export function entriesFor(
  event: WorkbookEvent,
  book: Workbook,
  eventRange: (sheetId: string, rect: Rect) => string
): EventEntry[] {
  switch (event.type) {
    case "cellsChanged": {
      const { sheetId, rect, kind, source } = event.change;
      const change = {
        changeType: kind,
        source: "Local",
        triggerSource: source === "program" ? "ThisLocalAddin" : "Unknown",
        worksheetId: sheetId,
        shiftDirection: "None",
      };
      const onSheet = {
        ...change,
        address: formatAddress(rect),
        referenceId: eventRange(sheetId, rect),
      };
      const onTables = book.engine.tables().flatMap((table) => {
        const part = changedPart(table, sheetId, rect);
        if (!part) return [];
        const message = {
          ...change,
          tableId: table.id,
          address: formatAddress(part),
          referenceId: eventRange(sheetId, part),
        };
        return entries(EVENT.tableChanged, [table.id, sheetId, WHOLE_WORKBOOK], message);
      });
      return [...entries(EVENT.worksheetChanged, [sheetId, WHOLE_WORKBOOK], onSheet), ...onTables];
    }
    case "selectionChanged": {
      const { sheetId, rect } = book.engine.selection();
      const message = { worksheetId: sheetId, address: formatAddress(rect) };
      const tables = book.engine.tables().filter((table) => table.sheetId === sheetId);
      return [
        ...entries(EVENT.worksheetSelectionChanged, [sheetId, WHOLE_WORKBOOK], message),
        ...tables.map((table) => {
          const part = changedPart(table, sheetId, rect);
          const address = part ? formatAddress(part) : "";
          return entry(EVENT.tableSelectionChanged, table.id, {
            ...message,
            tableId: table.id,
            address,
          });
        }),
      ];
    }
    case "sheetActivated":
    case "sheetDeactivated": {
      const type =
        event.type === "sheetActivated" ? EVENT.worksheetActivated : EVENT.worksheetDeactivated;
      return entries(type, [event.sheetId, WHOLE_WORKBOOK], { worksheetId: event.sheetId });
    }
    case "sheetAdded":
    case "sheetDeleted": {
      const type = event.type === "sheetAdded" ? EVENT.worksheetAdded : EVENT.worksheetDeleted;
      return [entry(type, WHOLE_WORKBOOK, { worksheetId: event.sheetId, source: "Local" })];
    }
    case "tableAdded":
    case "tableDeleted": {
      const type = event.type === "tableAdded" ? EVENT.tableAdded : EVENT.tableDeleted;
      const { tableId, sheetId } = event;
      const tableName = book.table(tableId)?.name ?? "";
      const message = { tableId, tableName, worksheetId: sheetId, source: "Local" };
      return entries(type, [sheetId, WHOLE_WORKBOOK], message);
    }
    default:
      return [];
  }
}
