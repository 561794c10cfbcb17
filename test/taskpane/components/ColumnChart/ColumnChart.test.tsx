import { screen, waitFor } from "@testing-library/react";
import { ColumnChart } from "../../../../src/taskpane/components/ColumnChart";
import { VerticalStackedBarChart } from "../../fluentCharts";
import { renderPane, violations } from "../../render";

jest.mock("@fluentui/react-charts", () => jest.requireActual("../../fluentCharts"));

const months = ["Jul", "Aug"];
const won = { name: "Won", tone: "strong" as const, values: [40, undefined] };
const weighted = { name: "Weighted", tone: "main" as const, values: [10, 5] };
const goal = { name: "Goal", values: [30, undefined] };

async function draw(chart: React.ReactElement) {
  const { container } = renderPane(chart);
  await waitFor(() => expect(VerticalStackedBarChart).toHaveBeenCalled());
  return { container, drawn: VerticalStackedBarChart.mock.lastCall![0] };
}

it("draws a stack a category, and the line it is compared with", async () => {
  const { container, drawn } = await draw(
    <ColumnChart
      title="Forecast"
      categories={months}
      series={[won, weighted]}
      line={goal}
      formatTick={(value) => `${value} kr`}
    />
  );
  expect(drawn.data).toMatchObject([
    {
      xAxisPoint: "Jul",
      chartData: [
        { legend: "Won", data: 40 },
        { legend: "Weighted", data: 10 },
      ],
      lineData: [{ legend: "Goal", y: 30 }],
    },
    { xAxisPoint: "Aug", chartData: [{ data: 0 }, { data: 5 }], lineData: [] },
  ]);
  expect(drawn.yAxisTickFormat(20)).toBe("20 kr");
  expect(screen.getByRole("img", { name: "Forecast" })).toBeVisible();
  expect(screen.getByText("Goal")).toBeVisible();
  expect(await violations(container)).toEqual([]);
});

it("needs no legend for a single series", async () => {
  await draw(<ColumnChart title="Won" categories={months} series={[won]} formatTick={String} />);
  expect(screen.queryByText("Won")).toBeNull();
});
