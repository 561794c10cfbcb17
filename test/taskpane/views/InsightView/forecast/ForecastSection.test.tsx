import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { VerticalStackedBarChart } from "../../../fluentCharts";
import { excel } from "../../../workbook";
import { open, press, show } from "../show";

jest.mock("../../../../../src/excel", () => jest.requireActual("../../../workbook").excel);
jest.mock("@fluentui/react-charts", () => jest.requireActual("../../../fluentCharts"));

// The worked example of FORECAST; July's range and chance are calculated by hand in forecast.test.ts.
it("draws the forecast, and tells it as a table", async () => {
  show();
  await open("Forecast");
  await waitFor(() => expect(VerticalStackedBarChart).toHaveBeenCalled());
  const [drawn] = VerticalStackedBarChart.mock.lastCall!;
  expect(drawn.data.map(({ xAxisPoint, chartData }) => [xAxisPoint, chartData[1]?.data])).toEqual([
    ["Jun", 0],
    ["Jul", 38_000],
    ["Aug", 5_000],
    ["Sep", 7_000],
    ["Oct", 0],
    ["Nov", 0],
  ]);
  await press("Table: Won and weighted value");
  const table = await screen.findByRole("table", { name: "Won and weighted value" });
  expect(within(table).getByRole("row", { name: "Jul 2026 2 0 38,000 0–65,000" })).toBeVisible();
  expect(within(table).getByRole("row", { name: "Overdue 1 0 8,400" })).toBeVisible();
  expect(screen.getByText(/^1 lead was expected before/)).toBeVisible();
  expect(screen.getByText(/^With a revenue goal/)).toBeVisible();
});

it("says how likely the goal is, once there is one", async () => {
  excel.readTargets.mockResolvedValueOnce({
    goals: { quotaPeriod: "quarter", revenue: 480_000 },
    quotas: [],
  });
  show();
  await open("Forecast");
  const chances = await screen.findByRole("table", { name: "Chance of reaching the goal" });
  expect(within(chances).getByRole("row", { name: "Jul 2026 40,000 70%" })).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("Period of the forecast"), "Quarter");
  expect(await within(chances).findByRole("row", { name: /^Q2 2026 120,000/ })).toBeVisible();
});
