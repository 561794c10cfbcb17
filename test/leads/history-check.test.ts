import { checkHistory } from "../../src/leads";

const columns = { lead: "Lead", stage: "To stage", date: "Changed" };
const table = {
  name: "Log",
  headers: ["Changed", "Lead", "To stage"],
  columns: [
    [46_100, "2026-05-01", "", "soon"],
    ["A", "A", "B", "C"],
    ["Offer", "Won", "Offer", "Offer"],
  ],
};

it("counts the leads that the leads table does not have, and changes without a day", () => {
  expect(checkHistory(table, columns, ["A", "D"])).toEqual({ unknownLeads: 2, withoutDate: 2 });
});

it("finds nothing in a sound history", () => {
  const sound = { ...table, columns: [[1, 2, 3, 4], ...table.columns.slice(1)] };
  expect(checkHistory(sound, columns, ["A", "B", "C"])).toEqual({
    unknownLeads: 0,
    withoutDate: 0,
  });
});
