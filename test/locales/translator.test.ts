import { languageOf, translator } from "../../src/locales";

describe("languageOf", () => {
  it.each([
    ["sv-SE", "sv"],
    ["ro-RO", "ro"],
    ["RO", "ro"],
    ["en-GB", "en"],
    ["de-DE", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("reads %p as %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe("translator", () => {
  it("speaks the language asked for", () => {
    expect(translator("sv")("fields.stage")).toBe("Steg");
    expect(translator("ro")("fields.stage")).toBe("Etapă");
  });

  it("fills gaps without escaping, and leaves what looks like a gap in a value alone", () => {
    const t = translator("en");
    expect(t("errors.unexpected", { message: "<A & B>" })).toContain("<A & B>");
    expect(t("errors.unexpected", { message: "{{message}}" })).toContain("{{message}}");
  });
});
