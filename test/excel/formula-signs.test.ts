import { formulaSigns } from "../../src/excel/formula-signs";

/** An Excel that tells its decimal sign. */
function openExcel(decimalSeparator: string): void {
  const application = { decimalSeparator, load: () => application };
  const context = { workbook: { application }, sync: async () => undefined };
  Object.assign(globalThis, {
    Excel: { run: (_: object, batch: (given: typeof context) => unknown) => batch(context) },
  });
}
afterEach(() => Reflect.deleteProperty(globalThis, "Excel"));

it.each([
  ["a comma", ",", { argument: ";", decimal: "," }],
  ["a point", ".", { argument: ",", decimal: "." }],
])("are those that go with %s as the decimal sign", async (_, sign, signs) => {
  openExcel(sign);
  await expect(formulaSigns()).resolves.toEqual(signs);
});
