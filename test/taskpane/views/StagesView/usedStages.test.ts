import { unlistedStages, usedStages } from "../../../../src/taskpane/views/StagesView/usedStages";
import { LEADS } from "../../workbook";

const tableOf = (...stages: unknown[]) => ({
  name: "T",
  headers: ["Stage"],
  columns: [stages],
});

it("counts the leads of each stage, most frequent first, whatever its spelling", () => {
  expect(
    usedStages(tableOf("Offert", " offert", "", "Möte", "OFFERT "), { stage: "Stage" })
  ).toEqual([
    { stage: "Offert", leads: 3 },
    { stage: "Möte", leads: 1 },
  ]);
});

it("finds none without a stage column", () => {
  expect(usedStages(LEADS, {})).toEqual([]);
});

it("lists stages that are missing, with what was probably meant", () => {
  const used = usedStages(tableOf("Propsal", "Meeting", "Parked", "Propsal"), { stage: "Stage" });
  expect(unlistedStages(used, ["Proposal", "meeting"])).toEqual([
    { stage: "Propsal", leads: 2, meant: "Proposal" },
    { stage: "Parked", leads: 1, meant: undefined },
  ]);
});
