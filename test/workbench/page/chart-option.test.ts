import type { AxisRecord, ChartRecord, SeriesRecord } from "../../../src/workbench/model/types";
import { barSpacing } from "../../../src/workbench/page/charts/bar-spacing";
import type { ChartData } from "../../../src/workbench/page/charts/chart-data";
import { chartOption } from "../../../src/workbench/page/charts/chart-option";
import { chartTypeOf } from "../../../src/workbench/page/charts/chart-types";
import { accent } from "../../../src/workbench/page/charts/look";

const axis: AxisRecord = { visible: true, majorGridlines: false, reversed: false };

const series = (name: string, record: Partial<SeriesRecord> = {}): SeriesRecord => ({
  name,
  valuesRef: "Report!$B$2:$B$4",
  axisGroup: "Primary",
  ...record,
});

const chart = (chartType: string, record: Partial<ChartRecord> = {}): ChartRecord => ({
  id: "1",
  name: "Chart 1",
  chartType,
  titleVisible: false,
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  series: [series("Value"), series("Weighted")],
  categoryAxis: { ...axis },
  valueAxis: { ...axis, majorGridlines: true },
  legend: { visible: true, position: "Bottom" },
  ...record,
});

/** The stages and sums of a small pipeline; the last weighted sum is blank. */
const data: ChartData = {
  categories: ["Qualification", "Discovery", "Meeting"],
  series: [
    { name: "Value", values: [30_000, 45_000, 25_000], numberFormat: "#,##0" },
    { name: "Weighted", values: [10_000, 15_000, null], numberFormat: "#,##0" },
  ],
};

const format = (value: number, code: string): string => `${value} as ${code}`;

/** The option as plain data, the way a test wants to look into it. */
const optionOf = (record: ChartRecord): any => chartOption(record, data, format);

describe("columns and bars", () => {
  it("stand on a category axis side by side, blanks left out", () => {
    const option = optionOf(chart("ColumnClustered"));
    expect(option.xAxis).toMatchObject({ type: "category", data: data.categories });
    expect(option.series.map((each: any) => each.type)).toEqual(["bar", "bar"]);
    expect(option.series[1].data).toEqual([10_000, 15_000, "-"]);
    expect(option.series[0].stack).toBeUndefined();
  });

  it("turn or leave out names of categories that find no room", () => {
    const named = (name: string, count: number) => {
      const categories = Array.from({ length: count }, () => name);
      const option: any = chartOption(chart("ColumnClustered"), { ...data, categories }, format);
      return option.xAxis.axisLabel;
    };
    expect(named("Won", 6)).toMatchObject({ interval: 0, overflow: "break" });
    expect(named("Qualification", 6)).toMatchObject({ interval: 0, rotate: 45 });
    expect(named("2026-06-30", 60).interval).toBeUndefined();
  });

  it("lie with the first category at the bottom, or at the top if reversed", () => {
    expect(optionOf(chart("BarClustered")).yAxis).toMatchObject({
      type: "category",
      inverse: false,
    });
    const reversed = optionOf(chart("BarClustered", { categoryAxis: { ...axis, reversed: true } }));
    expect(reversed.yAxis.inverse).toBe(true);
    expect(reversed.xAxis[0].position).toBe("top");
  });

  it("are stacked, or stacked to 100 %", () => {
    const stacked = optionOf(chart("ColumnStacked"));
    expect(stacked.series[0].stack).toBe(stacked.series[1].stack);
    const percent = optionOf(chart("BarStacked100"));
    expect(percent.series[0].data).toEqual([0.75, 0.75, 1]);
    expect(percent.series[1].data).toEqual([0.25, 0.25, "-"]);
    expect(percent.xAxis[0].max).toBe(1);
    expect(percent.xAxis[0].axisLabel.formatter(0.5)).toBe("0.5 as 0%");
  });

  it("leave out the fill of a series that only takes up room", () => {
    const funnel = optionOf(
      chart("BarStacked", { series: [series("Padding", { noFill: true }), series("Leads")] })
    );
    expect(funnel.series[0].itemStyle.color).toBe("transparent");
    expect(funnel.series[0].silent).toBe(true);
    expect(funnel.series[1].itemStyle.color).toBe(accent(1));
  });

  // Two bars without overlap and a gap of one bar: a category is three bars wide, a third of it is gap.
  it("have Excel's gap in the terms of the drawing library", () => {
    const spaced = chart("ColumnClustered", {
      series: [series("A", { gapWidth: 100, overlap: 0 }), series("B")],
    });
    const type = chartTypeOf("ColumnClustered")!;
    expect(barSpacing(spaced, type, 2)).toEqual({ barGap: "0%", barCategoryGap: "33.33%" });
    // 2 + 0.27 bars and a gap of 2.19: 2.19 / 4.46.
    expect(barSpacing(chart("ColumnClustered"), type, 2)).toEqual({
      barGap: "27%",
      barCategoryGap: "49.1%",
    });
  });
});

describe("lines", () => {
  it("join columns in a combined chart, on a second axis if asked", () => {
    const option = optionOf(
      chart("ColumnClustered", {
        series: [
          series("Value"),
          series("Target", {
            chartType: "Line",
            axisGroup: "Secondary",
            lineColor: "#C50F1F",
            lineWeight: 1.5,
          }),
        ],
      })
    );
    expect(option.series[1]).toMatchObject({
      type: "line",
      symbol: "none",
      yAxisIndex: 1,
      lineStyle: { color: "#C50F1F", width: 2 },
    });
    expect(option.yAxis.map(({ position }: any) => position)).toEqual(["left", "right"]);
  });

  it("have markers where the type or the series has", () => {
    expect(optionOf(chart("LineMarkers")).series[0].symbol).toBe("circle");
    const marked = chart("Line", { series: [series("Goal", { markerStyle: "Square" })] });
    expect(optionOf(marked).series[0].symbol).toBe("rect");
  });

  it("may be markers alone, of a size and colour of their own", () => {
    const marks = { lineStyle: "None", markerStyle: "Dash", markerSize: 12 };
    const [goal] = optionOf(
      chart("LineMarkers", {
        series: [series("Goal", { ...marks, markerBackgroundColor: "#242424" })],
      })
    ).series;
    expect(goal).toMatchObject({
      symbol: expect.stringMatching(/^path:/),
      symbolSize: 16,
      itemStyle: { color: "#242424" },
      lineStyle: { color: "transparent" },
    });
  });
});

describe("pies and funnels", () => {
  it("give each slice its colour", () => {
    const [pie] = optionOf(chart("Doughnut")).series;
    expect(pie.data.map(({ name }: any) => name)).toEqual(data.categories);
    expect(pie.data.map(({ itemStyle }: any) => itemStyle.color)).toEqual([
      "#156082",
      "#E97132",
      "#196B24",
    ]);
    expect(pie.radius).toEqual(["54%", "72%"]);
  });

  it("centre the bars of a funnel, the first on top", () => {
    const option = optionOf(chart("Funnel"));
    expect(option.yAxis.inverse).toBe(true);
    expect(option.series[0].data).toEqual([7_500, 0, 10_000]);
    expect(option.series[1].data).toEqual([30_000, 45_000, 25_000]);
  });
});

describe("text", () => {
  it("labels points with the cells' values by their number format", () => {
    const dataLabels = { showValue: true, showCategoryName: true, position: "InsideEnd" };
    const { label } = optionOf(
      chart("BarStacked100", { series: [series("Value", { dataLabels })] })
    ).series[0];
    expect(label.position).toBe("insideRight");
    expect(label.formatter({ dataIndex: 1 })).toBe("Discovery; 45000 as #,##0");
  });

  it("leaves room for labels beyond the longest bar", () => {
    const right = (position: string) =>
      optionOf(
        chart("BarClustered", {
          series: [series("Value", { dataLabels: { showValue: true, position } })],
        })
      ).grid.right;
    expect(right("OutsideEnd")).toBeGreaterThan(right("InsideEnd"));
  });

  it("writes axes by their own format, else by that of the cells", () => {
    expect(optionOf(chart("Line")).yAxis[0].axisLabel.formatter(1)).toBe("1 as #,##0");
    const own = chart("Line", { valueAxis: { ...axis, numberFormat: "0.0" } });
    expect(optionOf(own).yAxis[0].axisLabel.formatter(1)).toBe("1 as 0.0");
  });

  it("shows titles and the legend where they are visible", () => {
    const option = optionOf(
      chart("Line", {
        title: "Forecast",
        titleVisible: true,
        legend: { visible: false, position: "Bottom" },
        valueAxis: { ...axis, title: "SEK" },
      })
    );
    expect(option.title).toMatchObject({ show: true, text: "Forecast" });
    expect(option.legend.show).toBe(false);
    expect(option.yAxis[0].name).toBe("SEK");
    expect(optionOf(chart("Line", { title: "Hidden" })).title.show).toBe(false);
  });
});

it("does not pretend to draw other types", () => {
  expect(optionOf(chart("Sunburst"))).toBeUndefined();
});

it("repeats Excel's six accents in a darker shade", () => {
  expect(accent(5)).toBe("#4EA72E");
  expect(accent(6)).toBe("#0D3A4E");
});
