import { leadsFingerprint } from "../../src/excel/leads-fingerprint";
import * as tasks from "../../src/excel/next-task";
import { leads, mapping } from "../report/reference";

const withCell = (header: string, row: number, cell: unknown) => {
  const index = leads.headers.indexOf(header);
  const columns = leads.columns.map((cells, column) =>
    column === index ? cells.map((each, line) => (line === row ? cell : each)) : cells
  );
  return { ...leads, columns };
};

it("is the same for the same leads, whatever their headers are called", async () => {
  const renamed = { ...leads, headers: leads.headers.map((header) => `${header}!`) };
  const same = Object.fromEntries(
    Object.entries(mapping).map(([field, header]) => [field, `${header}!`])
  );
  expect(await leadsFingerprint(renamed, same)).toBe(await leadsFingerprint(leads, mapping));
});

it.each([
  ["an amount", withCell("Amount", 0, 10_001)],
  ["a stage", withCell("Stage", 11, "Proposal")],
  ["a blank that is filled", withCell("Reason", 0, "x")],
  ["a row less", { ...leads, columns: leads.columns.map((cells) => cells.slice(1)) }],
  [
    "rows in another order",
    { ...leads, columns: leads.columns.map((cells) => [...cells].reverse()) },
  ],
])("is another one after %s", async (_, changed) => {
  expect(await leadsFingerprint(changed, mapping)).not.toBe(await leadsFingerprint(leads, mapping));
});

it("does not mind columns that are no field", async () => {
  const more = {
    ...leads,
    headers: [...leads.headers, "Notes"],
    columns: [...leads.columns, ["x"]],
  };
  expect(await leadsFingerprint(more, mapping)).toBe(await leadsFingerprint(leads, mapping));
});

it("leaves the page its turns, however many leads there are", async () => {
  const turns = jest.spyOn(tasks, "nextTask");
  const many = { ...leads, columns: leads.columns.map(() => Array<number>(60_000).fill(1)) };
  await leadsFingerprint(many, mapping);
  expect(turns).toHaveBeenCalledTimes(leads.headers.length);
});
