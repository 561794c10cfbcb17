import type { Field } from "../../src/leads";
import {
  arrangeSections,
  buildPlan,
  lackOf,
  onlySections,
  SECTION_NAMES,
  sectionsToMake,
  type SectionName,
  type Sources,
} from "../../src/report";
import { leads, mapping, referenceInput } from "./reference";

const sources: Sources = {
  headers: leads.headers,
  mapping,
  hasSnapshots: true,
  hasQuotas: true,
};
const without = (...fields: Field[]) => ({
  ...sources,
  mapping: Object.fromEntries(
    Object.entries(mapping).filter(([field]) => !fields.includes(field as Field))
  ),
});

it("is everything where the leads have all columns, and snapshots and quotas are there", () => {
  expect(SECTION_NAMES.filter((name) => lackOf(name, sources))).toEqual([]);
});

it("leaves out of a report what has nothing to say, unless nothing were left", () => {
  const noQuotas = { ...sources, hasQuotas: false, hasSnapshots: false };
  const made = sectionsToMake(arrangeSections(), noQuotas);
  expect(made).toEqual(SECTION_NAMES.filter((name) => name !== "quota" && name !== "movement"));
  expect(sectionsToMake(onlySections(["movement", "losses"]), noQuotas)).toEqual(["losses"]);
  expect(sectionsToMake(onlySections(["quota", "definitions"]), noQuotas)).toEqual([
    "quota",
    "definitions",
  ]);
});

it.each<[SectionName, Sources, ReturnType<typeof lackOf>]>([
  ["quota", { ...sources, hasQuotas: false }, { kind: "quotas" }],
  ["movement", { ...sources, hasSnapshots: false }, { kind: "snapshots" }],
  ["movement", without("id"), { kind: "column", field: "id" }],
  ["timeInStage", without("entered"), { kind: "column", field: "entered" }],
  ["timeInStage", { ...without("id", "entered"), hasHistory: true }, undefined],
  ["deals", without("amount"), undefined],
  ["deals", without("amount", "entered"), { kind: "column", field: "amount" }],
  ["breakdowns", without("owner", "source"), { kind: "split" }],
  ["breakdowns", { ...without("owner", "source"), splitBy: "Reason" }, undefined],
  ["breakdowns", { ...without("owner", "source"), splitBy: "Region" }, { kind: "split" }],
  ["keyFigures", without("id", "amount", "owner", "closed"), undefined],
])("says what %s lacks (%#)", (section, from, lack) => {
  expect(lackOf(section, from)).toEqual(lack);
});

// Sections that are in the report have cells; of those that lack something none has a table or a chart.
const FIELDS: readonly Field[] = [
  "id",
  "amount",
  "expected",
  "closed",
  "entered",
  "reason",
  "source",
  "owner",
];
it.each(FIELDS)("agrees with the report where there is no column %s", (field) => {
  const { mapping: fewer } = without(field);
  const lacking = SECTION_NAMES.filter((name) =>
    lackOf(name, { ...sources, mapping: fewer, hasSnapshots: false, hasQuotas: false })
  );
  for (const name of lacking) {
    const plan = buildPlan({ ...referenceInput, mapping: fewer, sections: [name] });
    const tables = plan.spills.filter(({ area }) => area.column === 1);
    expect([name, tables.length, plan.charts.length]).toEqual([name, 0, 0]);
  }
  const others = SECTION_NAMES.filter((name) => !lacking.includes(name) && name !== "definitions");
  for (const name of others) {
    const bare = buildPlan({ ...referenceInput, mapping: fewer, sections: [] }).cells.length;
    const plan = buildPlan({ ...referenceInput, mapping: fewer, sections: [name] });
    expect([name, plan.cells.length > bare + 2]).toEqual([name, true]);
  }
});
