import { followRenames, withLeadsTable } from "../../src/excel/configuration";
import { parseConfiguration } from "../../src/excel/configuration-schema";

const EMPTY = {
  version: 1,
  tableIds: {},
  mappings: {},
  goals: { quotaPeriod: "quarter" },
  report: { mode: "live" },
};

describe("a stored configuration", () => {
  it.each([undefined, null, "text", 5, [], {}])("that is %j reads as empty", (stored) =>
    expect(parseConfiguration(stored)).toEqual(EMPTY)
  );

  it("reads as it was stored", () => {
    const stored = {
      version: 1,
      leadsTable: "Deals",
      stagesTable: "Stages2",
      tableIds: { Deals: "7" },
      quotasTable: "Quotas",
      mappings: { Deals: { stage: "Fas", amount: "Belopp" } },
      goals: { revenue: 1_200_000, averageDeal: 20_000, quotaPeriod: "month" },
      report: { mode: "values", asOf: "2026-06-30" },
    };
    expect(parseConfiguration(stored)).toEqual(stored);
  });

  it("keeps its sound parts where others are damaged", () => {
    const stored = {
      version: "one",
      leadsTable: 5,
      tableIds: "none",
      mappings: { Deals: { stage: "Fas", amount: 5, colour: "Blue" }, Other: "none" },
      goals: { revenue: -1, averageDeal: 20_000, quotaPeriod: "week" },
      report: { mode: "fancy", asOf: "30/06/2026" },
    };
    expect(parseConfiguration(stored)).toEqual({
      ...EMPTY,
      mappings: { Deals: { stage: "Fas" }, Other: {} },
      goals: { averageDeal: 20_000, quotaPeriod: "quarter" },
    });
  });

  it("keeps what a newer version has added", () => {
    const stored = { version: 9, theme: "dark", report: { mode: "live", orientation: "portrait" } };
    expect(parseConfiguration(stored)).toEqual({ ...EMPTY, ...stored });
  });

  it("is what the command line writes, completed", () =>
    expect(
      parseConfiguration({ version: 1, report: { mode: "values", asOf: "2026-06-30" } })
    ).toEqual({ ...EMPTY, report: { mode: "values", asOf: "2026-06-30" } }));
});

describe("renamed tables", () => {
  const table = (id: string, name: string) => ({ id, name });
  const configuration = {
    ...withLeadsTable(parseConfiguration({}), { id: "7", name: "Leads" }, { stage: "Stage" }),
    stagesTable: "Stages",
  };

  it("are found by their id", () =>
    expect(followRenames(configuration, [table("7", "Deals")])).toMatchObject({
      leadsTable: "Deals",
      tableIds: { Deals: "7" },
      mappings: { Deals: { stage: "Stage" } },
    }));

  it("do not take the place of a table that has the name now", () =>
    expect(followRenames(configuration, [table("7", "Old"), table("8", "Leads")])).toEqual(
      configuration
    ));

  it("keep their name while nothing else is known", () =>
    expect(followRenames(configuration, [])).toEqual(configuration));
});
