import { looksLikeQuotas, quotasFromCells, rowsFromCells } from "../../src/excel/targets/cells";

it("reads representatives and quotas, passing over blank cells and further columns", () => {
  const cells = [
    [" Ana ", 50_000, "North"],
    ["", "", ""],
    ["Bo", ""],
    [7, 0],
  ];
  expect(quotasFromCells(cells, "Quotas")).toEqual([
    { owner: "Ana", quota: 50_000 },
    { owner: "7", quota: 0 },
  ]);
  expect(rowsFromCells(cells, "Quotas")[2]).toEqual({ owner: "Bo", quota: undefined });
});

it.each([["50 000 kr"], [-5], [true]])("names a quota that is %p", (quota) => {
  const read = () =>
    quotasFromCells(
      [
        ["Ana", 1],
        ["Bo", quota],
      ],
      "Mål"
    );
  expect(read).toThrow(
    expect.objectContaining({
      key: "quotaCell",
      details: { row: 2, table: "Mål", value: String(quota) },
    })
  );
});

it("tells a table of quotas from another one of that name", () => {
  expect(
    looksLikeQuotas([
      ["Ana", 5],
      ["", ""],
    ])
  ).toBe(true);
  expect(looksLikeQuotas([["Ana", "North"]])).toBe(false);
  expect(looksLikeQuotas([["Ana"]])).toBe(false);
});
