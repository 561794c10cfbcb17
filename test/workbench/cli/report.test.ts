/** The one-click report from the command line, by the add-in's real build. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { folderWith, type Folder } from "./cli";

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    "leads.csv": [
      "id,stage,amount,owner,created,close_date",
      "1,Qualified,1000,Ann,2026-01-05,2026-07-01",
      "2,Won,2500,Bob,2026-01-20,2026-03-10",
      "3,Lost,800,Ann,2026-02-01,2026-04-01",
      "",
    ].join("\n"),
    "quotas.csv": "owner,quota\nAnn,1000\nBob,2000\n",
    "other.csv": "colour,weight\nred,1\n",
  });
});
afterAll(() => folder.remove());

test.each([
  ["live", []],
  ["as values, in Swedish", ["--values", "--locale", "sv-SE"]],
  ["with goals", ["--goal", "90000", "--quotas", "@quotas.csv", "--quota-period", "year"]],
])("%s, it is saved as a workbook", async (_name, more) => {
  const { status, out, error } = await folder.cli(
    ...["report", "@leads.csv", "--as-of", "2026-06-30", ...more, "--out", "@report.xlsx"]
  );
  expect(error).toBe("");
  expect(status).toBe(0);
  expect(out).toMatch(/^Saved .*report\.xlsx\.\n$/);
  // .xlsx is a zip archive, which begins with its mark.
  expect(readFileSync(path.join(folder.path, "report.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("what the pane says when it cannot be made is the one line of the failure", async () => {
  const { status, out, error } = await folder.cli("report", "@other.csv", "--out", "@none.xlsx");
  expect(status).toBe(1);
  expect(out).toBe("");
  expect(error.trim()).not.toBe("");
  expect(error.trimEnd().split("\n")).toHaveLength(1);
});

test.each([
  ["--period", "fortnight", "week, month, quarter, year"],
  ["--fiscal-start", "13", "1 to 12"],
  ["--goal", "much", "--goal much: write an amount as 1200000"],
  ["--quota-period", "week", "month, quarter, year"],
  ["--split", "colour", "id, stage, amount, owner, created, close_date"],
  ["--sections", "stages,astrology", "--sections astrology: the sections are stages, keyFigures,"],
])("%s %s is answered by what can be written", async (option, value, answer) => {
  const { status, error } = await folder.cli(
    ...["report", "@leads.csv", option, value, "--out", "@none.xlsx"]
  );
  expect(status).toBe(1);
  expect(error).toContain(answer);
  expect(error.trimEnd().split("\n")).toHaveLength(1);
});
