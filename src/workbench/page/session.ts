import { ThemeService, type Injector } from "@univerjs/core";
import { BuiltInUIPart, IUIPartsService } from "@univerjs/ui";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { createElement } from "react";
import { createUniverEngine } from "../engine";
import { Workbook } from "../model/workbook";
import type { FunctionsJson } from "../protocol/functions-metadata";
import { ChartLayer } from "./charts/ChartLayer";
import { drawCellLooks } from "./grid/cell-looks";
import { forgetOpenBrackets } from "./grid/formula-typing";
import { functionDescriptions } from "./grid/function-descriptions";
import { GridAccess } from "./grid/grid-access";
import { gridPlugins } from "./grid/plugins";
import { watchSheetTabs } from "./grid/sheet-tabs";
import { LANGUAGES } from "./locales";
import { gridTexts } from "./locales/grid";
import type { Preferences } from "./preferences";
import { testInterface } from "./test-interface";
import { GRID_PRIMARY } from "./theme";

/** A workbook that is open in the page. */
export interface Session {
  /** Different for each workbook that is opened. */
  readonly id: string;
  readonly workbook: Workbook;
  readonly preferences: Preferences;
  /** Lets the formula bar propose an add-in's functions. */
  proposeFunctions(functions: FunctionsJson, namespace: string): void;
  dispose(): void;
}

/**
 * Opens a new workbook in a grid within `container` and fills it.
 *
 * @param fillWorkbook puts the content in; the workbook has one empty sheet before
 */
export async function openSession(
  container: HTMLElement,
  preferences: Preferences,
  fillWorkbook: (workbook: Workbook) => Promise<void> | void
): Promise<Session> {
  const grid = container.appendChild(document.createElement("div"));
  grid.className = "grid";
  const { promise, resolve } = withResolvers<Injector>();
  const prepare = (early: Injector) => {
    const themes = early.get(ThemeService);
    themes.setTheme({ ...themes.getCurrentTheme(), primary: GRID_PRIMARY });
    themes.setDarkMode(preferences.dark);
    forgetOpenBrackets(early);
  };
  const engine = createUniverEngine({
    plugins: [...gridPlugins(grid), [GridAccess, { prepare, onRendered: resolve }]],
    locale: gridTexts(preferences.locale),
  });
  const workbook = new Workbook(engine);
  const injector = await promise;
  await fillWorkbook(workbook);
  await workbook.settle();

  const { texts } = LANGUAGES[preferences.locale];
  const Charts = () => createElement(ChartLayer, { workbook, injector, texts });
  const charts = injector
    .get(IUIPartsService)
    .registerComponent(BuiltInUIPart.CONTENT, () => Charts);
  const endings = [drawCellLooks(workbook, injector), watchSheetTabs(workbook, injector)];
  window.localExcel = testInterface(workbook);
  return {
    id: crypto.randomUUID(),
    workbook,
    preferences,
    proposeFunctions: (functions, namespace) =>
      injector
        .get(IDescriptionService)
        .registerDescriptions(functionDescriptions(functions, namespace)),
    dispose: () => {
      window.localExcel = undefined;
      endings.forEach((end) => end());
      charts.dispose();
      workbook.dispose();
      grid.remove();
    },
  };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
