/** All objects of the Excel API that this host has, by the names of the documentation. */
import * as axes from "./chart-axes";
import * as charts from "./chart";
import { chartCollection } from "./chart-collection";
import * as looks from "./chart-look";
import * as series from "./chart-series";
import * as formats from "./conditional-format";
import * as rules from "./conditional-rules";
import { dataValidation } from "./data-validation";
import type { ObjectType } from "./define";
import * as names from "./names";
import * as layout from "./page-layout";
import { range } from "./range";
import * as borders from "./range-border";
import * as look from "./range-format";
import * as services from "./services";
import * as settings from "./settings";
import { table } from "./table";
import * as tables from "./table-collection";
import * as columns from "./table-columns";
import * as rows from "./table-rows";
import { autoFilter } from "./auto-filter";
import { filter } from "./table-filter";
import { tableSort } from "./table-sort";
import type { Targets, TypeName } from "./targets";
import * as workbook from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import * as view from "./worksheet-view";

export const objectTypes: { readonly [K in TypeName]: ObjectType<Targets[K]> } = {
  Application: workbook.application,
  Workbook: workbook.workbook,
  Runtime: workbook.runtime,
  DocumentProperties: workbook.documentProperties,
  SettingCollection: settings.settingCollection,
  Setting: settings.settingType,
  NamedItemCollection: names.namedItemCollection,
  NamedItem: names.namedItem,

  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: view.worksheetProtection,
  WorksheetFreezePanes: view.worksheetFreezePanes,
  PageLayout: layout.pageLayout,
  HeaderFooterGroup: layout.headerFooterGroup,
  HeaderFooter: layout.headerFooter,
  PageBreakCollection: layout.pageBreakCollection,
  PageBreak: layout.pageBreak,

  Range: range,
  RangeFormat: look.rangeFormat,
  RangeFill: look.rangeFill,
  RangeFont: look.rangeFont,
  RangeBorderCollection: borders.rangeBorderCollection,
  RangeBorder: borders.rangeBorder,
  FormatProtection: look.formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: formats.conditionalFormatCollection,
  ConditionalFormat: formats.conditionalFormat,
  CustomConditionalFormat: rules.customConditionalFormat,
  ConditionalFormatRule: rules.conditionalFormatRule,
  CellValueConditionalFormat: rules.cellValueConditionalFormat,
  TextConditionalFormat: rules.textConditionalFormat,
  DataBarConditionalFormat: rules.dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: rules.dataBarPositiveFormat,
  ColorScaleConditionalFormat: rules.colorScaleConditionalFormat,
  ConditionalRangeFormat: rules.conditionalRangeFormat,
  ConditionalRangeFont: rules.conditionalRangeFont,
  ConditionalRangeFill: rules.conditionalRangeFill,
  ConditionalRangeBorderCollection: rules.conditionalRangeBorderCollection,
  ConditionalRangeBorder: rules.conditionalRangeBorder,

  TableCollection: tables.tableCollection,
  TableScopedCollection: tables.tableScopedCollection,
  Table: table,
  TableColumnCollection: columns.tableColumnCollection,
  TableColumn: columns.tableColumn,
  TableRowCollection: rows.tableRowCollection,
  TableRow: rows.tableRow,
  TableSort: tableSort,
  AutoFilter: autoFilter,
  Filter: filter,

  ChartCollection: chartCollection,
  Chart: charts.chart,
  ChartAreaFormat: charts.chartAreaFormat,
  ChartTitle: charts.chartTitle,
  ChartTitleFormat: charts.chartTitleFormat,
  ChartLegend: charts.chartLegend,
  ChartAxes: axes.chartAxes,
  ChartAxis: axes.chartAxis,
  ChartAxisFormat: axes.chartAxisFormat,
  ChartAxisTitle: axes.chartAxisTitle,
  ChartGridlines: axes.chartGridlines,
  ChartSeriesCollection: series.chartSeriesCollection,
  ChartSeries: series.chartSeries,
  ChartSeriesFormat: series.chartSeriesFormat,
  ChartDataLabels: series.chartDataLabels,
  ChartDataLabelFormat: series.chartDataLabelFormat,
  ChartFill: looks.chartFill,
  ChartLineFormat: looks.chartLineFormat,
  ChartFont: looks.chartFont,

  CustomFunctions: services.customFunctions,
  AppRuntimeService: services.appRuntimeService,
  AppRuntimePersistenceService: services.appRuntimePersistenceService,
  AddinInternalService: services.addinInternalService,
  Ribbon: services.ribbon,
  RibbonButton: services.ribbonButton,
  RibbonTab: services.ribbonTab,
};
