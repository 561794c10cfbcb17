/** The command line, run as a program: what it prints, and how it ends. */
import { folderWith, type Folder } from "./cli";

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    "leads.csv":
      "deal,stage,amount,close_date\nA,Won,1000,2026-06-30\nB,Open,250.5,\nC,Won,500,2026-07-01\n",
    "stages.csv": "stage,probability\nOpen,50%\nWon,100%\n",
    "ragged.csv": "a,b\n1,2\n3\n",
  });
});
afterAll(() => folder.remove());

test("one formula gives its value, several an array, a table its rows", async () => {
  const { status, out } = await folder.cli(
    ...["eval", "@leads.csv", "--stages", "@stages.csv", "--table", "Extra=@leads.csv"],
    ...["--formula", "=SUM(Leads[amount])"],
    ...["--formula", '=FILTER(Leads[[deal]:[amount]],Leads[stage]="Won")'],
    ...["--formula", "=SUM(Stages[probability])+ROWS(Extra)"],
    ...["--formula", "=INDEX(Leads[close_date],1)"],
    ...["--formula", "=NA()"]
  );
  expect(JSON.parse(out)).toEqual([
    { value: 1750.5 },
    {
      values: [
        ["A", "Won", 1000],
        ["C", "Won", 500],
      ],
    },
    { value: 4.5 },
    // Days since 1899-12-30.
    { value: 46203 },
    { error: "#N/A" },
  ]);
  expect(status).toBe(0);
});

test("a single formula is not wrapped in an array", async () => {
  const { out } = await folder.cli("eval", "@leads.csv", "--formula", "=1+1");
  expect(out).toBe('{"value":2}\n');
});

test.each<[string, string[], RegExp]>([
  [
    "a missing file",
    ["eval", "@nowhere.csv", "--formula", "=1"],
    /nowhere\.csv: there is no such file/,
  ],
  ["a ragged file", ["eval", "@ragged.csv", "--formula", "=1"], /^ragged\.csv: row 3 /],
  [
    "an unknown column",
    ["eval", "@leads.csv", "--formula", "=SUM(Leads[nope])"],
    /no column "nope"/,
  ],
  [
    "an unknown table",
    ["eval", "@leads.csv", "--formula", "=SUM(Other[a])"],
    /no table named "Other"/,
  ],
  ["no formula", ["eval", "@leads.csv"], /^Usage: eval /],
  ["an unknown option", ["eval", "@leads.csv", "--nope"], /--nope/],
  [
    "a table without a file",
    ["eval", "@leads.csv", "--table", "X", "--formula", "=1"],
    /NAME=FILE/,
  ],
  ["no command", [], /^Usage: start \| report /],
  ["a report without --out", ["report", "@leads.csv"], /^Usage: report /],
  [
    "a day that does not exist",
    ["report", "@leads.csv", "--as-of", "2026-02-30", "--out", "@r.xlsx"],
    /2026-06-30/,
  ],
  ["no language", ["report", "@leads.csv", "--locale", "!", "--out", "@r.xlsx"], /sv-SE/],
])("%s ends with status 1 and one line", async (_name, args, message) => {
  const { status, out, error } = await folder.cli(...args);
  expect(status).toBe(1);
  expect(out).toBe("");
  expect(error).toMatch(message);
  expect(error.trimEnd().split("\n")).toHaveLength(1);
});
