import { lazy } from "react";

/**
 * The views in the order of their tabs, each in a chunk of its own; its name is that of its text `pane.tabs.…`.
 * `needsTable`: it has nothing to show in a workbook without tables.
 */
export const VIEWS = [
  {
    name: "insight",
    needsTable: true,
    View: lazy(() => import(/* webpackChunkName: "insight-view" */ "../views/InsightView")),
  },
  {
    name: "board",
    needsTable: true,
    View: lazy(() => import(/* webpackChunkName: "board-view" */ "../views/BoardView")),
  },
  {
    name: "goals",
    needsTable: true,
    View: lazy(() => import(/* webpackChunkName: "goals-view" */ "../views/GoalsView")),
  },
  {
    name: "report",
    needsTable: true,
    View: lazy(() => import(/* webpackChunkName: "report-view" */ "../views/ReportView")),
  },
  {
    name: "data",
    needsTable: false,
    View: lazy(() => import(/* webpackChunkName: "data-view" */ "../views/DataView")),
  },
  {
    name: "functions",
    needsTable: false,
    View: lazy(() => import(/* webpackChunkName: "functions-view" */ "../views/FunctionsView")),
  },
] as const;

/** Behind the tabs, for what is seldom changed. */
export const SettingsView = lazy(
  () => import(/* webpackChunkName: "settings-view" */ "../views/SettingsView")
);

export type ViewName = (typeof VIEWS)[number]["name"] | "settings";
