import {
  ArrowAutofitWidthRegular,
  ArrowUndoRegular,
  CalendarRegular,
  NumberSymbolRegular,
  TableFreezeRowRegular,
  TableRegular,
  TextAlignCenterRegular,
  TextAlignLeftRegular,
  TextAlignRightRegular,
  TextBoldRegular,
  TextItalicRegular,
  TextNumberFormatRegular,
  TextPercentRegular,
  TextUnderlineRegular,
  TextWrapRegular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { CellStyle } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import type { Texts } from "../locales";

export interface HomeCommand {
  readonly label: keyof Texts;
  readonly icon: ComponentType;
  run(workbook: Workbook): void;
}

export interface HomeGroup {
  readonly label: keyof Texts;
  readonly commands: readonly HomeCommand[];
}

/** Sets what `change` answers for the first selected cell on all of them. */
const restyle =
  (change: (style: CellStyle) => CellStyle) =>
  ({ engine }: Workbook): void => {
    const { sheetId, rect } = engine.selection();
    engine.setStyle(sheetId, rect, change(engine.style(sheetId, rect.row, rect.column)));
  };

const numberFormat = (format: string) => restyle(() => ({ numberFormat: format }));

const align = (horizontalAlignment: string) => restyle(() => ({ horizontalAlignment }));

/** What the "Home" tab offers: the few things one wants while trying an add-in. */
export const HOME_GROUPS: readonly HomeGroup[] = [
  {
    label: "undoGroup",
    commands: [{ label: "undo", icon: ArrowUndoRegular, run: ({ engine }) => engine.undo() }],
  },
  {
    label: "fontGroup",
    commands: [
      { label: "bold", icon: TextBoldRegular, run: restyle(({ bold }) => ({ bold: !bold })) },
      {
        label: "italic",
        icon: TextItalicRegular,
        run: restyle(({ italic }) => ({ italic: !italic })),
      },
      {
        label: "underline",
        icon: TextUnderlineRegular,
        run: restyle(({ underline }) => ({ underline: !underline })),
      },
    ],
  },
  {
    label: "alignmentGroup",
    commands: [
      { label: "alignLeft", icon: TextAlignLeftRegular, run: align("Left") },
      { label: "center", icon: TextAlignCenterRegular, run: align("Center") },
      { label: "alignRight", icon: TextAlignRightRegular, run: align("Right") },
      {
        label: "wrapText",
        icon: TextWrapRegular,
        run: restyle(({ wrapText }) => ({ wrapText: !wrapText })),
      },
    ],
  },
  {
    label: "numberGroup",
    commands: [
      { label: "general", icon: NumberSymbolRegular, run: numberFormat("General") },
      { label: "thousands", icon: TextNumberFormatRegular, run: numberFormat("#,##0") },
      { label: "percent", icon: TextPercentRegular, run: numberFormat("0%") },
      { label: "date", icon: CalendarRegular, run: numberFormat("yyyy-mm-dd") },
    ],
  },
  {
    label: "tablesGroup",
    commands: [
      {
        label: "formatAsTable",
        icon: TableRegular,
        run: (workbook) => {
          const { sheetId, rect } = workbook.engine.selection();
          workbook.addTable(sheetId, rect, true);
        },
      },
      {
        label: "autofit",
        icon: ArrowAutofitWidthRegular,
        run: ({ engine }) => {
          const { sheetId, rect } = engine.selection();
          engine.autofitColumns(sheetId, rect);
        },
      },
    ],
  },
  {
    label: "viewGroup",
    commands: [
      {
        label: "freezeTopRow",
        icon: TableFreezeRowRegular,
        run: ({ engine }) => {
          const sheetId = engine.activeSheetId();
          const { rows, columns } = engine.frozen(sheetId);
          engine.freeze(sheetId, rows > 0 ? 0 : 1, columns);
        },
      },
    ],
  },
];
