import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";

import type { Plugin, PluginCtor } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";

/**
 * The engine's plugins with their user interface, in the order in which they depend on each other: grid,
 * formula bar, sheet tabs and status bar, without the toolbar, in whose place the ribbon stands.
 */
export function gridPlugins(
  container: HTMLElement
): (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown])[] {
  return [
    UniverRenderEnginePlugin,
    UniverFormulaEnginePlugin,
    [UniverUIPlugin, { container, header: true, toolbar: false, footer: true }],
    UniverDocsPlugin,
    UniverDocsUIPlugin,
    UniverSheetsPlugin,
    [
      UniverSheetsUIPlugin,
      { formulaBar: true, footer: { menus: false }, disableForceStringAlert: true },
    ],
    UniverSheetsFormulaPlugin,
    UniverSheetsFormulaUIPlugin,
    UniverSheetsNumfmtPlugin,
    UniverSheetsNumfmtUIPlugin,
  ];
}
