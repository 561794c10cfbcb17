import { firstOpenStep, openSteps } from "../../../../src/taskpane/views/DataView/steps";
import { LEADS, STAGES, configured, infoOf, unconfigured } from "../../workbook";

const tables = [infoOf(LEADS)];
const chosen = { ...unconfigured(), leadsTable: "Leads" };

it.each([
  ["nothing is chosen", { tables, configuration: unconfigured() }, ["table"], "table"],
  ["the table is chosen", { tables, configuration: chosen }, ["table", "columns"], "columns"],
  [
    "its columns are known",
    { tables, configuration: configured() },
    ["table", "columns", "stages"],
    "stages",
  ],
  ["the chosen table is gone", { tables: [], configuration: configured() }, ["table"], "table"],
])("when %s, the next step is open", (_, workbook, open, first) => {
  expect(openSteps({ ...workbook, stages: undefined })).toEqual(open);
  expect(firstOpenStep({ ...workbook, stages: undefined })).toBe(first);
});

it("begins anew with the table once everything is done", () => {
  const done = { tables, configuration: configured(), stages: STAGES };
  expect(firstOpenStep(done)).toBe("table");
});
