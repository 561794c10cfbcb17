import { act, render, screen } from "@testing-library/react";
import { LeadsProvider, useLeads } from "../../../src/taskpane/leads";
import { LEADS, STAGES, configured, excel, openWorkbook } from "../workbook";

jest.mock("../../../src/excel", () => jest.requireActual("../workbook").excel);

let access: ReturnType<typeof useLeads>;

function View() {
  access = useLeads();
  const { leads } = access;
  return (
    <p>{leads ? `${leads.data.columns[0]!.length} of ${leads.all.columns[0]!.length}` : "…"}</p>
  );
}

const configuration = { ...configured(), report: { mode: "live" as const, asOf: "2026-06-30" } };
const provider = (stages = STAGES, views = 1) => (
  <LeadsProvider workbook={{ tables: [], configuration, stages }}>
    {Array.from({ length: views }, (_, index) => (
      <View key={index} />
    ))}
  </LeadsProvider>
);

beforeEach(() => openWorkbook([LEADS], { configuration, stages: STAGES }));

it("reads nothing before a view needs it, and once for all views", async () => {
  const { rerender } = render(provider(STAGES, 0));
  expect(excel.openSession).not.toHaveBeenCalled();
  expect(excel.watchTables).not.toHaveBeenCalled();
  rerender(provider(STAGES, 2));
  expect(await screen.findAllByText("12 of 12")).toHaveLength(2);
  expect(excel.openSession).toHaveBeenCalledTimes(1);
});

it("narrows the leads down without reading them again, and knows their rows", async () => {
  render(provider());
  await screen.findByText("12 of 12");
  act(() => access.setFilter({ owner: "Bo" }));
  // Of the twelve reference leads Bo has L03, L04, L07 and L08.
  const ids = access.leads!.data.columns[0]!;
  expect(screen.getByText(`${ids.length} of 12`)).toBeVisible();
  expect(ids).toContain("L03");
  expect(ids).not.toContain("L01");
  expect(access.leads!.placeOf(ids.indexOf("L03"))).toMatchObject({
    table: "Leads",
    row: 2,
    id: "L03",
  });
  expect(excel.openSession).toHaveBeenCalledTimes(1);
});

it("reads again after a change of the table, and of the stages", async () => {
  const { rerender } = render(provider());
  await screen.findByText("12 of 12");
  await act(async () => excel.watchTables.mock.lastCall![0]());
  expect(excel.openSession).toHaveBeenCalledTimes(2);
  rerender(provider(STAGES.slice(0, 3)));
  await act(async () => undefined);
  expect(excel.openSession).toHaveBeenCalledTimes(3);
});

it("notices a change while no view shows the leads", async () => {
  const { rerender } = render(provider());
  await screen.findByText("12 of 12");
  rerender(provider(STAGES, 0));
  await act(async () => excel.watchTables.mock.lastCall![0]());
  expect(excel.openSession).toHaveBeenCalledTimes(1);
  rerender(provider());
  await act(async () => undefined);
  expect(excel.openSession).toHaveBeenCalledTimes(2);
});
