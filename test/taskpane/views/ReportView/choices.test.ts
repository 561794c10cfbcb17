import { parseConfiguration } from "../../../../src/excel/configuration-schema";
import { arrangeSections, SECTION_NAMES } from "../../../../src/report";
import {
  choicesIn,
  isSameFilter,
  moveSection,
  splitChoices,
} from "../../../../src/taskpane/views/ReportView/choices";

const names = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name);

it("are monthly live reports with all sections, where nothing was chosen", () => {
  expect(choicesIn(parseConfiguration({}).report)).toEqual({
    mode: "live",
    period: "month",
    fiscalStart: 1,
    splitBy: undefined,
    funnel: "bars",
    sections: SECTION_NAMES.map((name) => ({ name, shown: true })),
  });
});

describe("a section that is moved", () => {
  const all = arrangeSections();

  it("stands at its new place, the others in their order", () => {
    const moved = moveSection(all, "losses", 0);
    expect(names(moved)[0]).toBe("losses");
    expect(names(moved).slice(1)).toEqual(SECTION_NAMES.filter((name) => name !== "losses"));
  });

  it("goes no further than the ends, and not behind the definitions", () => {
    expect(names(moveSection(all, "keyFigures", -5))).toEqual(SECTION_NAMES);
    expect(names(moveSection(all, "keyFigures", 99)).slice(-2)).toEqual([
      "keyFigures",
      "definitions",
    ]);
  });

  it("is never the definitions", () => {
    expect(names(moveSection(all, "definitions", 0))).toEqual(SECTION_NAMES);
  });
});

it("offers fields to split by, and columns that stand for no field", () => {
  const mapping = { stage: "Steg", owner: "Säljare", amount: "Belopp", source: "Källa" };
  const headers = ["Affär", "Steg", "Säljare", "Belopp", "Region"];
  expect(splitChoices(headers, mapping)).toEqual({
    fields: ["owner"],
    headers: ["Affär", "Region"],
  });
});

it("knows filters that let the same leads through", () => {
  expect(isSameFilter({ owner: undefined } as object, {})).toBe(true);
  expect(isSameFilter({ owner: "Ana" }, { owner: "Ana", source: undefined } as object)).toBe(true);
  expect(isSameFilter({ owner: "Ana" }, { owner: "Bo" })).toBe(false);
  expect(isSameFilter({}, { source: "Web" })).toBe(false);
});
