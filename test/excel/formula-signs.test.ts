import { formulaSigns } from "../../src/excel/formula-signs";

/** An Excel that tells its decimal sign, or is too old to. */
function openExcel(decimalSeparator: string, isSupported = true): void {
  const application = { decimalSeparator, load: () => application };
  const context = { workbook: { application }, sync: async () => undefined };
  Object.assign(globalThis, {
    Excel: { run: (_: object, batch: (given: typeof context) => unknown) => batch(context) },
    Office: { context: { requirements: { isSetSupported: () => isSupported } } },
  });
}
afterEach(() => ["Excel", "Office"].forEach((name) => Reflect.deleteProperty(globalThis, name)));

it.each([
  ["a comma", ",", { argument: ";", decimal: "," }],
  ["a point", ".", { argument: ",", decimal: "." }],
])("are those that go with %s as the decimal sign", async (_, sign, signs) => {
  openExcel(sign);
  await expect(formulaSigns()).resolves.toEqual(signs);
});

it("are English where Excel does not tell", async () => {
  openExcel(",", false);
  await expect(formulaSigns()).resolves.toEqual({ argument: ",", decimal: "." });
});
