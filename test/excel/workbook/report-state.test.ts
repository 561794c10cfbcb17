/** What the pane is told of the report, on the local Excel. */
import {
  buildReport,
  leadsFingerprint,
  openSession,
  readReportState,
  removeReport,
  takeSnapshot,
  updateConfiguration,
} from "../../../src/excel";
import { openExcel } from "./local-excel";
import { AS_OF, sheetNames, WORKBOOK } from "./reference-workbook";

const fingerprint = async () => {
  const { data, mapping } = await openSession();
  return leadsFingerprint(data, mapping);
};

it("is nothing as long as there is nothing", async () => {
  await openExcel(WORKBOOK);
  expect(await readReportState()).toEqual({ report: undefined, snapshots: [], hasQuotas: false });
});

it("tells when the report was made and of which leads, until it is removed", async () => {
  const { workbook, engine } = await openExcel(WORKBOOK);
  const before = Date.now();
  await buildReport({ asOf: AS_OF, filter: { owner: "Ana" } });
  const { report } = await readReportState();
  expect(report).toMatchObject({ sheet: "Pipeline report", filter: { owner: "Ana" } });
  expect(Date.parse(report!.built!.at)).toBeGreaterThanOrEqual(before);
  expect(await fingerprint()).toBe(report!.built!.leads);

  const { sheetId, rect } = workbook.findTable("Leads")!;
  const amount = { row: rect.row + 1, column: rect.column + 3, rows: 1, columns: 1 };
  engine.write(sheetId, amount, [[110_000]]);
  expect(await fingerprint()).not.toBe(report!.built!.leads);

  await removeReport();
  expect((await readReportState()).report).toBeUndefined();
});

it("counts the snapshots", async () => {
  await openExcel(WORKBOOK);
  const { date } = await takeSnapshot();
  expect((await readReportState()).snapshots).toEqual([date]);
});

it("holds the sections that were chosen and have something to say, split by any column", async () => {
  const offices = WORKBOOK[0]!.rows.map((row, index) => [...row, index % 2 ? "South" : "North"]);
  const leads = { ...WORKBOOK[0]!, headers: [...WORKBOOK[0]!.headers, "Office"], rows: offices };
  const { workbook, engine } = await openExcel([leads, WORKBOOK[1]!]);
  await updateConfiguration((known) => ({
    ...known,
    report: {
      ...known.report,
      splitBy: "Office",
      sections: [
        { name: "movement", shown: true },
        { name: "breakdowns", shown: true },
        { name: "keyFigures", shown: true },
        { name: "losses", shown: false },
      ],
    },
  }));
  const { sheet } = await buildReport({ asOf: AS_OF, mode: "values" });
  const { id } = workbook.findSheet(sheet)!;
  const cells = engine.read(id, engine.usedRange(id, true)!).flat();
  const at = (text: string) => cells.indexOf(text);
  expect(at("Open value: Office")).toBeGreaterThan(-1);
  expect(at("North")).toBeGreaterThan(at("Open value: Office"));
  expect(at("Open pipeline")).toBeGreaterThan(at("Open value: Office"));
  expect(at("Stages")).toBeGreaterThan(at("Open pipeline"));
  expect([at("Losses"), at("What moved"), at("Open value: Owner")]).toEqual([-1, -1, -1]);
});

it("leaves nothing behind when it is stopped at any section", async () => {
  const excel = await openExcel([WORKBOOK[0]!]);
  const names = sheetNames(excel);
  for (const last of [1, 7]) {
    const stop = new AbortController();
    const building = buildReport(
      { asOf: AS_OF },
      { signal: stop.signal, onSection: ({ number }) => number === last && stop.abort() }
    );
    await expect(building).rejects.toMatchObject({ name: "AbortError" });
    expect(sheetNames(excel)).toEqual(names);
  }
});
