import {
  arrangeSections,
  onlySections,
  SECTION_NAMES,
  shownSections,
} from "../../src/report/section-names";

const names = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name);

describe("the user's arrangement of the sections", () => {
  it("is that of the report where nothing is stored", () => {
    expect(names(arrangeSections())).toEqual(SECTION_NAMES);
    expect(shownSections(arrangeSections())).toEqual(SECTION_NAMES);
  });

  it("drops names that are no section's, and second mentions", () => {
    const stored = [
      { name: "astrology", shown: true },
      { name: "losses", shown: false },
      { name: "losses", shown: true },
    ];
    const arranged = arrangeSections(stored);
    expect(names(arranged).filter((name) => name === "losses")).toHaveLength(1);
    expect(arranged.find(({ name }) => name === "losses")?.shown).toBe(false);
    expect(names(arranged)).not.toContain("astrology");
  });

  it("shows sections that came later, behind the one they follow by default", () => {
    const others = SECTION_NAMES.filter((name) => name !== "stages" && name !== "keyFigures");
    const arranged = arrangeSections([
      ...others.map((name) => ({ name, shown: true })),
      { name: "keyFigures", shown: true },
    ]);
    const order = names(arranged);
    expect(order.indexOf("stages")).toBe(order.indexOf("keyFigures") + 1);
    expect(arranged.find(({ name }) => name === "stages")?.shown).toBe(true);
  });

  it("keeps the definitions last", () => {
    const reversed = [...SECTION_NAMES].reverse().map((name) => ({ name, shown: true }));
    expect(names(arrangeSections(reversed)).at(-1)).toBe("definitions");
    expect(names(arrangeSections(reversed))[0]).toBe("quality");
  });

  it("may be nothing but some of them", () => {
    const choices = onlySections(["losses", "stages"]);
    expect(shownSections(choices)).toEqual(["losses", "stages"]);
    expect(names(choices).sort()).toEqual([...SECTION_NAMES].sort());
  });
});
