import { formatter } from "../../../../src/locales";
import {
  editGoals,
  problemsOf,
  tidied,
  toDraft,
  toTargets,
  type GoalDraft,
} from "../../../../src/taskpane/views/GoalsView/goalDrafts";

const swedish = formatter("sv-SE");
const english = formatter("en-US");
const TARGETS = {
  goals: { revenue: 1_200_000, averageDeal: 20_000.5, quotaPeriod: "month" as const },
  quotas: [{ owner: "Ana", quota: 35_000 }],
};
const BLANK: GoalDraft = { revenue: "", averageDeal: "", quotaPeriod: "quarter", quotas: [] };
const line = (owner: string, quota: string, isNew = false, id = 0) => ({ id, owner, quota, isNew });

it("groups the digits of an amount once it is typed, and leaves what is none as it is", () => {
  expect(tidied("1200000", english)).toBe("1,200,000");
  expect(tidied("1200000,5", swedish)).toBe("1\u00a0200\u00a0000,5");
  expect(tidied("about 12", english)).toBe("about 12");
  expect(tidied("", english)).toBe("");
});

describe("drafts", () => {
  it("are written in the user's language and read back the same", () => {
    for (const format of [swedish, english]) {
      expect(toTargets(toDraft(TARGETS, [], format), format)).toEqual(TARGETS);
    }
    expect(toDraft(TARGETS, [], english).revenue).toBe("1,200,000");
  });

  it("have a line for each owner of leads behind those with a quota", () => {
    const { quotas } = toDraft(TARGETS, ["ana", "Bo", "Cia"], english);
    expect(quotas.map(({ owner, quota }) => [owner, quota])).toEqual([
      ["Ana", "35,000"],
      ["Bo", ""],
      ["Cia", ""],
    ]);
  });

  it("keep nothing of goals and quotas that are empty", () => {
    const draft = { ...BLANK, quotas: [line("Bo", ""), line(" Cia ", "0")] };
    expect(toTargets(draft, english)).toEqual({
      goals: { quotaPeriod: "quarter" },
      quotas: [{ owner: "Cia", quota: 0 }],
    });
  });
});

describe("editing", () => {
  it("adds a line with an id of its own, and changes one", () => {
    const draft = toDraft(TARGETS, ["Bo"], english);
    const added = editGoals(draft, { type: "add" });
    expect(added.quotas.at(-1)).toEqual({ id: 2, owner: "", quota: "", isNew: true });
    const changed = editGoals(added, { type: "setQuota", id: 2, part: { owner: "Dan" } });
    expect(changed.quotas.map(({ owner }) => owner)).toEqual(["Ana", "Bo", "Dan"]);
  });
});

describe("problemsOf", () => {
  const of = (part: Partial<GoalDraft>) => problemsOf({ ...BLANK, ...part }, english);

  it("finds none where nothing is typed", () => {
    expect(of({ quotas: [line("Bo", ""), line("", "", true, 1)] })).toEqual({
      revenue: false,
      averageDeal: false,
      quotas: new Map(),
    });
  });

  it.each(["much", "-1"])("finds a revenue goal of %j", (revenue) => {
    expect(of({ revenue }).revenue).toBe(true);
  });

  it.each(["much", "-1", "0"])("finds an average deal of %j", (averageDeal) => {
    expect(of({ averageDeal }).averageDeal).toBe(true);
  });

  it("finds quotas that are no amounts, have no name, or a name that is there already", () => {
    const quotas = [
      line("Ana", "-5", false, 0),
      line("Bo", "1", false, 1),
      line(" bo", "2", true, 2),
      line("", "3", true, 3),
    ];
    expect([...of({ quotas }).quotas]).toEqual([
      [0, "quota"],
      [2, "nameTwice"],
      [3, "nameMissing"],
    ]);
  });
});
