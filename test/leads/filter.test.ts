import { filterChoices, filterLeads, type RawTable } from "../../src/leads";

const data: RawTable = {
  name: "Leads",
  headers: ["ID", "Owner", "Source"],
  columns: [
    ["L1", "L2", "L3", "L4", "L5"],
    ["Ana", "ana", "Bo", "", "Ana "],
    ["Web", "Fair", "Web", "Web", "Web"],
  ],
};
const mapping = { id: "ID", owner: "Owner", source: "Source" };

describe("filterLeads", () => {
  it.each([
    ["no filter", {}, [0, 1, 2, 3, 4]],
    ["a value, whatever its capitals, but not with another blank", { owner: "ANA" }, [0, 1]],
    ["leads without a value", { owner: "(blank)" }, [3]],
    ["two fields at once", { owner: "Ana", source: "Web" }, [0]],
    ["a field without a column", { segment: "Large" }, [0, 1, 2, 3, 4]],
    ["a value that no lead has", { owner: "Cai" }, []],
  ])("lets through %s", (_, filter, rows) => {
    const filtered = filterLeads(data, mapping, filter);
    expect(filtered.rows).toEqual(rows);
    expect(filtered.data.columns[0]).toEqual(rows.map((row) => data.columns[0]![row]));
  });
});

it("offers each value once, in order, and blanks last", () => {
  expect(filterChoices(data, mapping, "owner")).toEqual(["Ana", "Ana ", "Bo", "(blank)"]);
  expect(filterChoices(data, mapping, "segment")).toEqual([]);
});
