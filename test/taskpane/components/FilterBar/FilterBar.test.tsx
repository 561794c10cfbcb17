import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../../src/locales";
import { FilterBar } from "../../../../src/taskpane/components/FilterBar";
import { useWorkbook } from "../../../../src/taskpane/hooks/useWorkbook";
import { LeadsProvider } from "../../../../src/taskpane/leads";
import { renderPane, violations } from "../../render";
import { LEADS, STAGES, configured, excel, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

/** A view with nothing but the bar, which saves what is chosen as the pane does. */
function Bar() {
  const access = useWorkbook();
  if (!access.workbook) return null;
  return (
    <LeadsProvider workbook={access.workbook}>
      <FilterBar workbook={access.workbook} access={access} withPeriod />
    </LeadsProvider>
  );
}

async function show(language: Language = "en", data = LEADS) {
  const configuration = { ...configured(), report: { mode: "live" as const, asOf: "2026-06-30" } };
  openWorkbook([data], { configuration, stages: STAGES });
  const { container, baseElement } = renderPane(<Bar />, language);
  await screen.findByRole("status", { hidden });
  return { container, baseElement };
}

/**
 * Also what is hidden from screen readers: that is decided a moment after a form has opened, by its place on the screen,
 * which this page has none of. What they hear is looked at in a browser, in test/e2e.
 */
const hidden = true;
const button = (name: string) => screen.findByRole("button", { name, hidden });

it("says which leads the figures are about, as of when", async () => {
  await show();
  expect(screen.getByText("Leads · 12 leads")).toBeVisible();
  expect(await button("as of Jun 30, 2026")).toBeVisible();
  // The quarter that June 30 lies in.
  expect(await button("quarter from Apr 1, 2026")).toBeVisible();
});

it("narrows the leads down by a value, says so, and takes it back", async () => {
  await show();
  await userEvent.click(await button("Filter"));
  const owners = await screen.findByLabelText<HTMLSelectElement>("Owner", { selector: "select" });
  expect(Array.from(owners.options, ({ text }) => text)).toEqual(["(all)", "Ana", "Bo", "Cia"]);
  expect(screen.queryByLabelText("Segment")).toBeNull();
  await userEvent.selectOptions(owners, "Ana");
  await userEvent.keyboard("{Escape}");
  // Of the reference leads L01, L02, L07 and L10 are Ana's.
  expect(screen.getByRole("status", { hidden })).toHaveTextContent("4 of 12 leads");
  await userEvent.click(await button("Owner: Ana, remove filter"));
  expect(screen.getByRole("status", { hidden })).toHaveTextContent("12 leads");
  expect(await button("Filter")).toHaveFocus();
});

it("calls leads without a value so, in the user's language", async () => {
  const source = LEADS.headers.indexOf("Source");
  const columns = LEADS.columns.map((cells, index) =>
    index === source ? ["", ...cells.slice(1)] : cells
  );
  await show("sv", { ...LEADS, columns });
  await userEvent.click(await button("Filter"));
  await userEvent.selectOptions(
    await screen.findByRole("combobox", { name: "Källa", hidden }),
    "(tomt)"
  );
  await userEvent.keyboard("{Escape}");
  expect(screen.getByRole("status", { hidden })).toHaveTextContent("1 av 12 leads");
});

it("remembers the day with the workbook", async () => {
  await show();
  await userEvent.click(await button("as of Jun 30, 2026"));
  const day = await screen.findByLabelText("Figures as of", { selector: "input" });
  await userEvent.clear(day);
  await userEvent.type(day, "2026-05-31");
  await userEvent.click(await button("Set"));
  expect(await button("as of May 31, 2026")).toBeVisible();
  expect((await excel.loadConfiguration()).report).toMatchObject({ asOf: "2026-05-31" });
});

it("forgets the day for today", async () => {
  await show();
  await userEvent.click(await button("as of Jun 30, 2026"));
  await userEvent.click(await button("Today"));
  expect((await excel.loadConfiguration()).report.asOf).toBeUndefined();
});

it("remembers what this period is", async () => {
  await show();
  await userEvent.click(await button("quarter from Apr 1, 2026"));
  await userEvent.click(
    await screen.findByRole("menuitemradio", { name: "year from Jan 1, 2026", hidden })
  );
  expect(await button("year from Jan 1, 2026")).toBeVisible();
  expect((await excel.loadConfiguration()).report).toMatchObject({ thisPeriod: "year" });
});

it.each(["en", "sv", "ro"] as const)(
  "has no violations of accessibility in %s",
  async (language) => {
    const { baseElement } = await show(language);
    expect(await violations(baseElement)).toEqual([]);
  }
);
