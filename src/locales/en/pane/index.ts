import { board } from "./board";
import { columns } from "./columns";
import { csv } from "./csv";
import { filter } from "./filter";
import { functions } from "./functions";
import { goals } from "./goals";
import { insight } from "./insight";
import { quality } from "./quality";
import { report } from "./report";
import { sample } from "./sample";
import { settings } from "./settings";
import { stages } from "./stages";
import { start } from "./start";
import { table } from "./table";

/** Texts of the task pane. */
export const pane = {
  title: "Pipeline",
  loading: "Loading…",
  actions: {
    back: "Back",
    cancel: "Cancel",
    dismiss: "Close the message",
    goToSheet: "Go to the sheet",
    retry: "Try again",
  },
  outside: {
    title: "Pipeline is an add-in for Excel",
    what: "This page works inside Excel. Open a workbook there and choose Pipeline in the ribbon. If you are in Excel, check that it is online, and open the pane again.",
  },
  tabs: {
    label: "Views",
    insight: "Insight",
    board: "Board",
    goals: "Goals",
    report: "Report",
    data: "Data",
    functions: "ƒx",
  },
  steps: { label: "Set up your data", table: "Table", columns: "Columns", stages: "Stages" },
  board,
  goals,
  start,
  table,
  columns,
  csv,
  sample,
  stages,
  filter,
  functions,
  quality,
  settings,
  insight,
  report,
} as const;
