/** Starts Univer with one empty workbook, without its own keeping of formulas. */
import {
  ICommandService,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  Plugin,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type IWorksheetData,
  type Injector,
  type PluginCtor,
  type Workbook,
} from "@univerjs/core";
import { CalculateController, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UpdateFormulaController } from "@univerjs/sheets-formula";

type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

export interface UniverOptions {
  /** Univer plugins in order of registration; a page passes those with a user interface. */
  readonly plugins?: readonly PluginEntry[];
  /** Texts of the plugins' user interface. */
  readonly locale?: Record<string, unknown>;
  readonly title?: string;
}

export interface UniverHost {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly book: Workbook;
}

/** Excel's defaults at 96 dpi: columns of 8.43 characters, rows of 15 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** Excel's standard fonts, then fonts as narrow as they are, for machines without Office. */
const STANDARD_FONT =
  "Aptos Narrow, Calibri, Carlito, Liberation Sans Narrow, Arial Narrow, Arial, sans-serif";
const STANDARD_POINTS = 11;

const HEADLESS: readonly PluginEntry[] = [UniverFormulaEnginePlugin, UniverSheetsPlugin];

const withOptions = (entry: PluginEntry) =>
  (Array.isArray(entry) ? entry : [entry]) as readonly [PluginCtor<Plugin>, unknown?];

export const emptySheet = (id: string, name: string): IWorksheetData =>
  mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: 1000,
    columnCount: 40,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    defaultStyle: { ff: STANDARD_FONT, fs: STANDARD_POINTS },
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
  });

export function startUniver(options: UniverOptions): UniverHost {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: (options.locale ?? {}) as never },
    logLevel: LogLevel.ERROR,
  });
  for (const entry of options.plugins ?? HEADLESS) {
    const [plugin, config] = withOptions(entry);
    univer.registerPlugin(plugin, config as never);
  }
  univer.registerPlugin(ownCalculation(univer));
  const book = univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    {
      id: "book",
      name: options.title ?? "Book1",
      sheetOrder: ["sheet-1"],
      sheets: { "sheet-1": emptySheet("sheet-1", "Sheet1") },
    }
  );
  const injector = univer.__getInjector();
  return { univer, injector, commands: injector.get(ICommandService), book };
}

/**
 * The engine's own calculator keeps formulas, so Univer must neither rewrite them nor calculate what is typed in a
 * page's grid: its controllers for that are taken out before they are made.
 */
function ownCalculation(univer: Univer): PluginCtor<Plugin> {
  return class OwnCalculation extends Plugin {
    static override pluginName = "OWN_CALCULATION";
    static override type = UniverInstanceType.UNIVER_SHEET;
    override _injector = univer.__getInjector();

    override onStarting(): void {
      const { _injector: injector } = this;
      if (injector.has(UpdateFormulaController)) injector.delete(UpdateFormulaController);
      if (injector.has(CalculateController)) injector.delete(CalculateController);
    }
  };
}
