import { cellsOfStage, stagesFromCells } from "../../src/excel/stages-table/cells";
import { presetStages, type StageRow } from "../../src/leads";
import { translator } from "../../src/locales";

it.each(["en", "sv", "ro"] as const)("stages written in %s are read as they were", (language) => {
  const t = translator(language);
  const words = {
    open: t("fields.stageTypes.open"),
    won: t("fields.stageTypes.won"),
    lost: t("fields.stageTypes.lost"),
  };
  const stages: StageRow[] = presetStages("b2b", language).map((row, index) =>
    index === 1 ? { ...row, goal: 0.6 } : row
  );
  // Excel takes the leading apostrophe for the mark of a text and keeps the rest.
  const cells = stages.map((row) =>
    cellsOfStage(row, words).map((cell) =>
      typeof cell === "string" ? cell.replace(/^'/, "") : cell
    )
  );
  expect(stagesFromCells(cells)).toEqual(stages);
});

it("reads a table of names and probabilities, skipping blank rows", () =>
  expect(
    stagesFromCells([
      ["Lead", 0.2],
      ["", ""],
      ["Won", 1],
      ["Lost", 0],
    ])
  ).toEqual([
    { stage: "Lead", probability: 0.2, type: "open" },
    { stage: "Won", probability: 1, type: "won" },
    { stage: "Lost", probability: 0, type: "lost" },
  ]));

it("names the cell that is not as it should be", () =>
  expect(() =>
    stagesFromCells([
      ["Lead", 0.2],
      ["Offer", 40],
    ])
  ).toThrow("Stage table row 2: probability 40 is not between 0 and 1"));
