/** The library of charts as the tests see it: d3 is not made for their environment, and what it draws is not for them. */
export interface Drawn {
  readonly data: readonly {
    readonly xAxisPoint: string;
    readonly chartData: readonly { readonly legend: string; readonly data: number }[];
    readonly lineData?: readonly { readonly y: number; readonly legend: string }[];
  }[];
  readonly yAxisTickFormat: (value: number) => string;
}

export const VerticalStackedBarChart = jest.fn((_props: Drawn) => <svg />);
