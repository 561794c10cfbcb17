import type { StageRow } from "../../../../src/leads";
import { formatter } from "../../../../src/locales";
import {
  editStages,
  problemsOf,
  toDrafts,
  toRows,
  type StageDraft,
} from "../../../../src/taskpane/views/StagesView/stageDrafts";

const ROWS: readonly StageRow[] = [
  { stage: "Offert", probability: 0.125, expectedDays: 1200, type: "open", goal: 0.6 },
  { stage: "Möte", probability: 0.4, type: "open" },
  { stage: "Vunnen", probability: 1, type: "won" },
  { stage: "Förlorad", probability: 0, type: "lost" },
];
const swedish = (value: number) => formatter("sv-SE").plain(value, 1);
const drafts = () => toDrafts(ROWS, swedish);
const names = (edited: readonly StageDraft[]) => edited.map(({ stage }) => stage);

describe("drafts of stages", () => {
  it("are written as typed in the user's language and read back the same", () => {
    expect(drafts()[0]).toMatchObject({ probability: "12,5", expectedDays: "1200", goal: "60" });
    expect(toRows(drafts())).toEqual(ROWS);
  });

  it("take a decimal point as well as a comma, and the percent sign", () => {
    const [first] = editStages(drafts(), {
      type: "change",
      id: 0,
      part: { probability: " 33.5 % ", goal: "", expectedDays: "" },
    });
    expect(toRows([first!])).toEqual([{ stage: "Offert", type: "open", probability: 0.335 }]);
  });

  it("forget the numbers of a stage that is won or lost", () => {
    const [first] = editStages(drafts(), { type: "change", id: 0, part: { type: "won" } });
    expect(toRows([first!])).toEqual([{ stage: "Offert", type: "won", probability: 1 }]);
  });
});

describe("editing", () => {
  it("puts a stage in another place, and stops at the ends", () => {
    const place = (id: number, at: number) =>
      names(editStages(drafts(), { type: "place", id, at }));
    expect(place(1, 0)).toEqual(["Möte", "Offert", "Vunnen", "Förlorad"]);
    expect(place(0, 2)).toEqual(["Möte", "Vunnen", "Offert", "Förlorad"]);
    expect(place(0, -1)).toEqual(names(drafts()));
    expect(place(3, 4)).toEqual(names(drafts()));
  });

  it("puts a new stage behind the last open one, with an id of its own", () => {
    const added = editStages(drafts(), { type: "add", stage: "Avtal" });
    expect(names(added)).toEqual(["Offert", "Möte", "Avtal", "Vunnen", "Förlorad"]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(5);
  });

  it("begins a list that is empty", () => {
    expect(names(editStages([], { type: "add", stage: "Lead" }))).toEqual(["Lead"]);
  });

  it("removes a stage", () => {
    expect(names(editStages(drafts(), { type: "remove", id: 0 }))).toEqual([
      "Möte",
      "Vunnen",
      "Förlorad",
    ]);
  });
});

describe("problemsOf", () => {
  it("finds none in what can be saved", () => {
    expect(problemsOf(drafts()).size).toBe(0);
  });

  it.each([
    [{ stage: " " }, ["nameMissing"]],
    [{ stage: " mÖTE " }, ["nameTwice"]],
    [{ probability: "" }, ["probability"]],
    [{ probability: "101" }, ["probability"]],
    [{ probability: "ten" }, ["probability"]],
    [{ expectedDays: "0", goal: "-1" }, ["expectedDays", "goal"]],
  ])("finds what is wrong with %j", (part, problems) => {
    const edited = editStages(drafts(), { type: "change", id: 0, part });
    const found = [...problemsOf(edited).values()].flat();
    expect(found).toEqual(problems);
  });
});
