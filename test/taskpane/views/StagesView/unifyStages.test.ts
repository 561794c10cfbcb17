import type { RawTable } from "../../../../src/leads";
import { corrected, unifyingFixes } from "../../../../src/taskpane/views/StagesView/unifyStages";

const LEADS: RawTable = {
  name: "Leads",
  headers: ["ID", "Stage", "Last stage"],
  columns: [
    ["A", "B", "C", "D"],
    ["Propsal", "Lost", "propsal ", "Proposal"],
    ["", "Propsal", "", ""],
  ],
};

it("finds every spelling of the stage, in both columns with stages", () => {
  const mapping = { id: "ID", stage: "Stage", lastStage: "Last stage" };
  const fixes = unifyingFixes(LEADS, mapping, "Propsal", "Proposal");
  expect(fixes.map(({ header, changes }) => [header, changes])).toEqual([
    [
      "Stage",
      [
        { before: "Propsal", after: "Proposal", rows: [0] },
        { before: "propsal ", after: "Proposal", rows: [2] },
      ],
    ],
    ["Last stage", [{ before: "Propsal", after: "Proposal", rows: [1] }]],
  ]);
  expect(corrected(LEADS, fixes).columns).toEqual([
    ["A", "B", "C", "D"],
    ["Proposal", "Lost", "Proposal", "Proposal"],
    ["", "Proposal", "", ""],
  ]);
});

it("finds nothing where no lead has the stage, or the table no such column", () => {
  expect(unifyingFixes(LEADS, { stage: "Stage" }, "Parked", "Proposal")).toEqual([]);
  expect(unifyingFixes(LEADS, { stage: "Phase" }, "Propsal", "Proposal")).toEqual([]);
});
