import {
  joinStatus,
  openSession,
  toUserMessage,
  updateConfiguration,
  withLeadsTable,
} from "../../../src/excel";
import { openExcel, type TableSheet } from "./local-excel";

/** As Pipedrive exports: a lost deal keeps its last stage, its status tells that it is lost. */
const DEALS: TableSheet = {
  sheet: "Deals",
  name: "Deals",
  headers: ["Deal - ID", "Deal - Stage", "Deal's [Status] #1", "Deal - Value"],
  rows: [
    [1, "Proposal Made", "Open", 100],
    [2, "Proposal Made", "Lost", 200],
    [3, "Contact Made", "Won", 300],
    [4, "Contact Made", "Open", 400],
  ],
};
const [, STAGE, STATUS] = DEALS.headers as [string, string, string];

it("adds a column with the stage of open leads and the result of closed ones", async () => {
  const excel = await openExcel([DEALS]);
  const header = await joinStatus("Deals", STAGE, STATUS);
  expect(header).toBe("Stage and result");

  const { id } = excel.workbook.findTable("Deals")!;
  await updateConfiguration((configuration) =>
    withLeadsTable(configuration, { id, name: "Deals" }, { stage: header, lastStage: STAGE })
  );
  const { data, stages } = await openSession();
  expect(data.columns[data.headers.indexOf(header)]).toEqual([
    "Proposal Made",
    "Lost",
    "Won",
    "Contact Made",
  ]);
  expect(stages.map(({ stage, type }) => [stage, type])).toEqual([
    ["Contact Made", "open"],
    ["Proposal Made", "open"],
    ["Won", "won"],
    ["Lost", "lost"],
  ]);
});

it("leaves a column of that name alone", async () => {
  const headers = [...DEALS.headers.slice(0, 3), "stage and result"];
  await openExcel([{ ...DEALS, headers }]);
  expect(await joinStatus("Deals", STAGE, STATUS)).toBe("Stage and result 2");
});

it("names a protected sheet", async () => {
  const excel = await openExcel([DEALS]);
  excel.workbook.findSheet("Deals")!.protected = true;
  await expect(joinStatus("Deals", STAGE, STATUS).catch(toUserMessage)).resolves.toEqual({
    key: "sheetProtected",
    details: { sheet: "Deals" },
  });
});
