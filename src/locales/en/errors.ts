/** What went wrong, in the user's words, and the next step. The key is that of UserError or CalcError. */
export const errors = {
  unexpected: "Something unexpected happened: {{message}} Try again.",
  cancelled: "Stopped. Nothing was changed.",

  // The leads table
  noTables: "This workbook has no table yet. Select your leads, press Ctrl+T and try again.",
  noLeadsTable: "None of the tables has a column with stages. Choose the leads table in the pane.",
  noStageColumn:
    "Table “{{table}}” has no column with stages. Choose the column in the pane, or another table.",
  noIdColumn:
    "Table “{{table}}” has no column with ids, without which leads cannot be found again. Choose the column in the pane.",
  tooManyStages:
    "Column “{{header}}” of table “{{table}}” has {{count}} different stages. Choose the right column in the pane.",
  tableGone: "Table “{{table}}” is no longer in the workbook. Choose the leads table again.",
  tableEmpty: "Table “{{table}}” has no leads yet. Enter at least one row with a stage.",
  leadsChanged: "The leads table has changed meanwhile. Refresh and try again.",
  formulaInCell:
    "Column “{{header}}” holds a formula in this row, which is not overwritten. Change the lead in its row.",
  rowsHidden:
    "Table “{{table}}” has hidden rows, into which Excel cannot write reliably. Clear its filter, show all rows and try again.",

  // The workbook
  noReport: "There is no report in this workbook yet. Build it first.",
  reportHasOwnCells:
    "Sheet “{{sheet}}” has cells of your own among those of the report, so it was not refreshed by itself. Refresh it with the button: the sheet is then kept under another name.",
  sheetGone: "Sheet “{{sheet}}” is no longer in the workbook.",
  sheetProtected: "Sheet “{{sheet}}” is protected. Remove its protection and try again.",
  tableFiltered: "Table {{table}} is filtered. Clear its filter and try again.",
  workbookProtected:
    "The structure of this workbook is protected, so no sheet can be added. Remove the protection and try again.",
  protectedArea: "A sheet or the workbook is protected. Remove the protection and try again.",
  somethingGone: "A table, sheet or column was deleted or renamed meanwhile. Choose it again.",
  nameTaken: "A sheet or table of that name is there already. Rename it and try again.",
  areaOccupied: "There is no room: other cells, tables or merged cells are in the way.",
  cellNotEmpty: "Cell {{cell}} is not empty. Choose an empty cell and try again.",
  cellInTable:
    "Cell {{cell}} belongs to table “{{table}}”, where results of several cells have no room. Choose a cell outside tables.",
  noRoomToSpill:
    "From {{cell}} on there is no room: the result takes several cells, and some of them are not empty. Choose a cell with free cells below and beside it.",
  chartSheet: "A chart sheet has no cells. Go to a sheet with cells and try again.",
  cellBeingEdited: "Finish editing the cell with Enter or Esc, then try again.",
  workbookInactive: "Another workbook is in front. Go back to this one and try again.",

  // The pane
  partUnavailable:
    "A part of Pipeline did not arrive. Check that Excel is online, and open the pane again.",
  functionsUnavailable:
    "The list of functions did not arrive. Check that Excel is online and try again.",
  cannotCopy: "The formula could not be copied. Select it and press Ctrl+C.",

  // Snapshots
  noSnapshot: "No snapshot was taken on {{date}}.",
  snapshotAhead:
    "The last snapshot is of {{date}}, which is later than today. Check the date of this computer.",
  snapshotsChanged:
    "Row {{row}} of table “{{table}}” cannot be read as part of a snapshot. Correct it or delete it.",
  snapshotsOwnColumns:
    "Table “{{table}}” has columns of your own, which would get out of step with its rows. Delete them, or the rows of the snapshot by hand.",
  snapshotsFull:
    "Table “{{table}}” has room for {{room}} rows and would need {{rows}}. Delete the rows that ended longest ago.",

  // Quotas
  quotaCell:
    "Row {{row}} of table “{{table}}”: the quota “{{value}}” is no amount. Enter a number from 0 on.",

  // The selection
  selectionNotOneRange: "Select one cell in your list of leads, or the whole list, and try again.",
  selectionEmpty: "There is nothing around the selected cell. Select a cell in your list of leads.",
  selectionTouchesTable:
    "Some of these cells belong to table “{{table}}”. Choose that table, or select other cells.",
  headerMissing:
    "Row {{row}} should name the columns, but {{address}} holds “{{value}}”. Put a row with names such as Stage and Amount on top of the list.",
  headerBlank: "Cell {{address}} is empty. Give that column a name and try again.",
  headerTwice: "Two columns are called “{{header}}”. Rename one of them and try again.",

  // Files
  csvEmpty: "The file is empty.",
  csvIsWorkbook:
    "This is an Excel workbook, not a .csv file. Open it in Excel, or save it there as CSV first.",
  csvNotText: "This is not a text file. Choose a .csv file.",
  csvOpenQuote:
    "Row {{line}} of the file has a quotation mark that is never closed. Correct the file and load it again.",
  csvNoHeader:
    "Row {{line}} of the file has “{{value}}” where the name of a column should be. Put a row with the names of the columns above the leads.",
  csvTooLarge: "The file has more rows or columns than fit on a sheet of Excel. Split it.",
  csvCellTooLong:
    "Row {{row}} of column “{{header}}” has more than the {{limit}} characters that fit in a cell. Shorten it.",

  // Excel
  tooLarge: "Excel cannot take that much at once. Filter the leads or split the table.",
  excelBusy: "Excel did not answer. Wait a moment and try again.",
  outOfMemory: "Excel has too little memory. Close other workbooks and try again.",
  excelTooOld: "This version of Excel cannot do that. Update Excel and try again.",
  restartExcel: "Excel has to be restarted before this works.",
  emptyChart: "A chart has nothing to show, because its cells are empty.",
  noUndo: "Excel cannot undo this step as a whole. Save the workbook and try again.",

  // Shapes of arguments
  missingArgument: "{{name}} is missing.",
  differentHeights: "{{name}} has {{height}} rows, but {{otherName}} has {{otherHeight}}.",
  differentWidths: "{{name}} has {{width}} columns, but {{otherName}} has {{otherWidth}}.",
  notOneColumn: "{{name}} must be one column; it has {{width}}.",

  // Cells of columns
  notANumber: "Row {{row}}: {{name}} “{{value}}” is not a number.",
  notADate: "Row {{row}}: {{name}} “{{value}}” is not a date. Use a date cell or YYYY-MM-DD.",
  notAFlag: "Row {{row}}: {{name}} “{{value}}” is neither TRUE nor FALSE.",
  errorValue: "Row {{row}}: {{name}} is {{value}}.",
  errorNotAvailable: "Row {{row}}: {{name}} is {{value}}.",
  errorDivision: "Row {{row}}: {{name}} is {{value}}.",
  errorNumber: "Row {{row}}: {{name}} is {{value}}.",
  probabilityRange:
    "Row {{row}}: {{name}} {{value}} is not between 0 and 1. Use 0–1 or a percent format.",
  missingCell: "Row {{row}}: {{name}} is missing.",
  cellRange: "Row {{row}}: {{name}} {{value}} is not {{range}}.",
  entersLater: "Row {{row}}: the lead enters its stage after the day asked for.",
  negativeDays: "Row {{row}}: {{name}} {{value}} is a negative number of days.",
  duplicateId:
    "Row {{row}}: {{name}} “{{value}}” is there already in row {{firstRow}}. Give each lead an id of its own.",
  unknownCurrency: "Row {{row}}: the rate table has no rate for “{{value}}”.",

  // Stages
  unknownStage: "Row {{row}}: {{name}} “{{value}}” is not in the stage table.",
  unknownStageSuggestion:
    "Row {{row}}: {{name}} “{{value}}” is not in the stage table. Did you mean “{{suggestion}}”?",
  amountWithoutStage: "Row {{row}} has an amount but no stage.",
  unknownStageName: "{{name}} “{{value}}” is not in the stage table.",
  unknownStageNameSuggestion:
    "{{name}} “{{value}}” is not in the stage table. Did you mean “{{suggestion}}”?",
  notAnOpenStage: "{{name}} “{{value}}” is not an open stage.",
  stageOrder: "“{{value}}” does not come after “{{from}}” in the stage table.",
  noStages: "The stage table has no stages.",
  noOpenStages: "The stage table has no open stages.",
  duplicateStage: "Stage table row {{row}}: “{{value}}” is there already in row {{firstRow}}.",
  stageType: "Stage table row {{row}}: type “{{value}}” is not open, won or lost.",
  stageProbability:
    "Stage table row {{row}}: probability {{value}} is not between 0 and 1. Use 0–1 or a percent format.",
  stageExpectedDays: "Stage table row {{row}}: expected days {{value}} is negative.",
  stageCell: "Stage table row {{row}}: {{name}} “{{value}}” is not a number.",
  noProbability: "Stage “{{value}}” has no probability in the stage table.",

  // Single arguments
  argumentNumber: "{{name}} “{{value}}” is not a number.",
  argumentDate: "{{name}} “{{value}}” is not a date.",
  argumentFlag: "{{name}} “{{value}}” is neither TRUE nor FALSE.",
  argumentChoice: "{{name}} “{{value}}” is not one of {{choices}}.",
  argumentRange: "{{name}} {{value}} is not {{range}}.",
  argumentErrorValue: "{{name}} is {{value}}.",
  argumentErrorNotAvailable: "{{name}} is {{value}}.",
  argumentErrorDivision: "{{name}} is {{value}}.",
  argumentErrorNumber: "{{name}} is {{value}}.",
  periodOrder: "{{name}} lies before {{otherName}}.",

  // Results
  noData: "There are no {{what}} to calculate with.",
  oneOutcome: "The training rows need both outcomes: TRUE and FALSE.",
  quotaReached: "The quota is reached.",
  zeroDenominator: "There are no {{what}} to divide by.",
  notFinite: "The result is too large or not a number.",
} as const;
