import { fill, localeOf } from "../../../src/workbench/page/locales";
import { readPreferences, writePreferences } from "../../../src/workbench/page/preferences";

it("reads language and theme from the address", () => {
  expect(readPreferences("?locale=sv-SE&theme=dark")).toEqual({ locale: "sv-SE", dark: true });
  expect(readPreferences("")).toEqual({ locale: "en-US", dark: false });
});

it("takes the language's page for a tag of another region, English for an unknown one", () => {
  expect(localeOf("sv-FI")).toBe("sv-SE");
  expect(localeOf("ro")).toBe("ro-RO");
  expect(localeOf("fi-FI")).toBe("en-US");
});

it("keeps the rest of the address", () => {
  expect(writePreferences("?book=empty&theme=dark", { locale: "ro-RO", dark: false })).toBe(
    "?book=empty&locale=ro-RO"
  );
});

it("puts values into texts", () => {
  expect(
    fill("{{file}} could not be opened. {{reason}}", { file: "a.csv", reason: "Empty." })
  ).toBe("a.csv could not be opened. Empty.");
});
