import { keepTogether } from "../../src/taskpane/keepTogether";

it("keeps a date, an amount and a key on one line", () => {
  expect(keepTogether("1 jan. 2027")).toBe("1\u00a0jan.\u00a02027");
  expect(keepTogether("OPP-104974")).toBe("OPP-\u2060104974");
});

it("lets a sentence break", () => {
  const note = "Called twice, no answer yet";
  expect(keepTogether(note)).toBe(note);
});
