import { followRenames, withHistory, withLeadsTable } from "../../src/excel/configuration";
import { parseConfiguration } from "../../src/excel/configuration-schema";
import { SECTION_NAMES } from "../../src/report";

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

  it("keeps how the user arranged the report, as far as it makes sense", () => {
    const report = (stored: object) => parseConfiguration({ report: stored }).report;
    const sound = { period: "quarter", fiscalStart: 4, splitBy: "Region", funnel: "native" };
    expect(report({ mode: "live", ...sound })).toEqual({ mode: "live", ...sound });
    expect(report({ period: "fortnight", fiscalStart: 13, splitBy: 5, funnel: "pie" })).toEqual({
      mode: "live",
    });
    expect(report({ sections: "all" })).toEqual({ mode: "live" });
  });

  it("knows every section once, whatever was stored", () => {
    const sectionsOf = (sections: unknown) =>
      parseConfiguration({ report: { sections } }).report.sections;
    const shown = (sections: unknown) =>
      sectionsOf(sections)
        ?.filter((each) => each.shown)
        .map(({ name }) => name);
    expect(shown(["losses", "astrology", "stages"])).toEqual(["losses", "stages"]);
    const hidden = [
      { name: "losses", shown: false },
      { name: "astrology", shown: true },
    ];
    expect(shown(hidden)).toEqual(SECTION_NAMES.filter((name) => name !== "losses"));
    expect(
      sectionsOf(hidden)
        ?.map(({ name }) => name)
        .sort()
    ).toEqual([...SECTION_NAMES].sort());
    // As it is stored again.
    expect(sectionsOf(sectionsOf(hidden))).toEqual(sectionsOf(hidden));
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

describe("the stage history", () => {
  const columns = { lead: "Deal", stage: "To stage", date: "Changed" };
  const history = { table: { id: "9", name: "Log" }, columns };

  it("is remembered with how it is read, and found again when it is renamed", () => {
    const stored = withHistory(parseConfiguration(undefined), history);
    const read = parseConfiguration(JSON.parse(JSON.stringify(stored)));
    expect(read).toMatchObject({ historyTable: "Log", historyColumns: columns });
    expect(followRenames(read, [{ id: "9", name: "Changes" }]).historyTable).toBe("Changes");
  });

  it("is forgotten when the user does without", () => {
    const stored = withHistory(withHistory(parseConfiguration(undefined), history), undefined);
    expect(stored).not.toHaveProperty("historyTable");
    expect(stored).not.toHaveProperty("historyColumns");
  });

  it("is none when its columns are damaged", () => {
    const stored = { historyTable: "Log", historyColumns: { lead: 5 } };
    expect(parseConfiguration(stored).historyColumns).toBeUndefined();
  });
});
