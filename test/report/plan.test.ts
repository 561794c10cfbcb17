import { buildPlan, CellError, contains, type Area, type Plan } from "../../src/report";
import { leads, mapping, referenceInput, serial, stages } from "./reference";
import { overlaps, readPlan } from "./plan-reader";

const plan = buildPlan(referenceInput);
const sheet = readPlan(plan);
const LANGUAGES = ["en", "sv", "ro"] as const;

/** Numbers of the worked examples of the functions, and of metrics that follow from them by hand. */
describe("the report of the reference leads", () => {
  it.each([
    ["Open pipeline", 152_000, 7],
    ["Weighted", 58_400, 58_400 / 152_000],
    ["Expected wins", 2.4, 7],
    ["Won in the period", 40_000, 2],
    // Wilson's interval of 2 out of 5: 11.76 to 76.93 %.
    ["Win rate", 0.4, "12–77%, n 5, few"],
    ["Average won deal", 20_000, "2 won deals · 40,000"],
    ["Sales cycle", 75, "won deals, mean"],
    ["Sales velocity", 56_000 / 75, "per day"],
    ["Needed coverage", 2.5, "open pipeline per quota"],
  ])("%s", (title, value, note) => {
    expect(sheet.below(title)).toEqual(
      typeof value === "number" ? expect.closeTo(value, 9) : value
    );
    expect(sheet.below(title, 2)).toEqual(
      typeof note === "number" ? expect.closeTo(note, 9) : note
    );
  });

  it("agrees with itself", () => {
    expect(sheet.below("Self-check")).toBe("0 · agrees");
    expect(sheet.below("Leads")).toBe(12);
  });

  it("says what each stage holds", () => {
    expect(sheet.tableOf("Stages").values.map((line) => line.slice(0, 5))).toEqual([
      ["Qualification", 2, 30_000, 0.1, 3_000],
      ["Discovery", 2, 45_000, 0.2, 9_000],
      ["Meeting", 1, 25_000, 0.4, 10_000],
      ["Proposal", 2, 52_000, 0.7, 36_400],
      ["Total", 7, 152_000, "–", 58_400],
    ]);
  });

  it("says how each stage converts, and what holds leads up", () => {
    const { area } = sheet.tableOf("Conversion and bottlenecks");
    const lines = [0, 1, 2, 3].map((line) => sheet.row(area.row + line, area.column, 9));
    // Intervals: Wilson's, by R's prop.test(x, n, correct = FALSE) for 9/11, 6/8, 5/5 and 2/4.
    expect(lines).toEqual([
      ["Qualification", 9, 10, 1, 1, expect.closeTo(9 / 11), "52–95%", 0.9, "Too strict · few"],
      ["Discovery", 6, 7, 1, 1, 0.75, "41–93%", 0.7, "OK · few"],
      ["Meeting", 5, 5, 0, 1, 1, "57–100%", 0.8, "OK · few"],
      ["Proposal", 2, 3, 1, 1, 0.5, "15–85%", 0.6, "Stalled · few"],
    ]);
  });

  it("forecasts by month, with the range of the total", () => {
    const { values } = sheet.tableOf("Revenue forecast");
    expect(values[0]).toEqual(["Overdue", 1, 12_000, 8_400, 0, 8_400]);
    expect(values[2]).toEqual([serial("2026-07-01"), 2, 65_000, 38_000, 0, 38_000]);
    expect(values.at(-1)).toEqual(["Total", 7, 152_000, 58_400, 0, 58_400]);
    const range = plan.cells.find(({ value }) => value === "80% range")!;
    expect(sheet.row(range.row, 3, 2)).toEqual([15_000, 92_000]);
  });

  it("draws the funnel from the leads that reached each stage", () => {
    const funnel = plan.charts.find(({ name }) => name === "Funnel")!;
    const [padding, reached] = funnel.series.map(({ values }) => cellsIn(values));
    expect(reached).toEqual([12, 9, 6, 5, 2]);
    expect(padding).toEqual([0, 1.5, 3, 3.5, 5]);
    expect(cellsIn(funnel.series[0]!.categories)[0]).toBe("Qualification · 12");
  });

  it("says why leads were lost", () => {
    const { area: losses } = sheet.tableOf("Losses");
    const reasons = [0, 1, 2].map((line) => sheet.row(losses.row + line, losses.column, 4));
    expect(reasons).toEqual([
      ["No budget", 2, expect.closeTo(2 / 3, 9), 23_000],
      ["Price", 1, expect.closeTo(1 / 3, 9), 16_000],
      ["Total", 3, 1, 39_000],
    ]);
  });

  function cellsIn(area: Area) {
    return Array.from({ length: area.rows }, (_, i) => sheet.row(area.row + i, area.column, 1)[0]);
  }
});

describe("a live report", () => {
  it("asks the functions, by names that say what they mean", () => {
    expect(sheet.formulaBelow("Weighted")).toBe(
      '=IFERROR(PIPELINE.WEIGHTED(Leads[Amount],Leads[Stage],Stages,,,ReportFilter),"–")'
    );
    expect(sheet.tableOf("Losses").formula).toBe(
      '=IFERROR(INDEX(PIPELINE.SHARES(Leads[Reason],Leads[Amount],LostLeads,0,1),0,1),"–")'
    );
    expect(plan.names.find(({ name }) => name === "LostLeads")?.formula).toBe(
      '=(TRIM(Leads[Stage])="Closed Lost")*ReportFilter'
    );
    expect(plan.names.find(({ name }) => name === "AsOf")?.formula).toBe("={sheet}!$B$4");
  });

  it("translates the labels of tables in their formulas", () => {
    const swedish = readPlan(buildPlan({ ...referenceInput, language: "sv" }));
    expect(swedish.tableOf("Förluster").formula).toBe(
      '=IFERROR(LET(t,INDEX(PIPELINE.SHARES(Leads[Reason],Leads[Amount],LostLeads,0,1),0,1),IF(t="Total","Summa",IF(t="(blank)","(tomt)",t))),"–")'
    );
  });

  it("offers the values of a column in its filter cell", () => {
    const owner = plan.inputs.find(({ key }) => key === "filter.owner")!;
    const { row, column, rows } = owner.choices!;
    const offered = Array.from({ length: rows }, (_, line) => sheet.row(row + line, column, 1)[0]);
    expect(offered.filter((each) => each !== "").sort()).toEqual(["Ana", "Bo", "Cia"]);
  });

  it.each([
    [["SEK"], "SEK"],
    [["SEK", "EUR"], "several"],
  ])("names the currency of %p", (codes, shown) => {
    const currency = leads.columns[0]!.map((_, index) => codes[index % codes.length]!);
    const table = {
      ...leads,
      headers: [...leads.headers, "Currency"],
      columns: [...leads.columns, currency],
    };
    const input = { ...referenceInput, table, mapping: { ...mapping, currency: "Currency" } };
    expect(readPlan(buildPlan(input)).below("Currency")).toBe(shown);
  });

  it("follows the filter that the user typed", () => {
    const filtered = readPlan(buildPlan({ ...referenceInput, filter: { owner: "ana" } }));
    // WEIGHTED with Leads[Owner]="Ana" in the worked examples.
    expect(filtered.below("Weighted")).toBe(11_400);
    expect(filtered.below("Leads")).toBe(4);
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const live = buildPlan({ ...referenceInput, language });
  const values = buildPlan({ ...referenceInput, language, mode: "values" });

  it("shows the same numbers live and as values", () => {
    const numbers = (each: Plan) =>
      [...readPlan(each).values].filter(([, value]) => typeof value === "number");
    expect(numbers(values)).toEqual(numbers(live));
  });

  it("has a text for everything and no error", () => {
    const cells = [...readPlan(live).values.values()];
    expect(cells.filter((cell) => cell instanceof CellError)).toEqual([]);
    expect(cells.filter((cell) => typeof cell === "string" && /^report\.|{{/.test(cell))).toEqual(
      []
    );
  });

  it("lays nothing over anything", () => {
    expect(overlaps(live)).toEqual([]);
  });

  it("has no formula longer than the 8,192 characters that Excel takes", () => {
    const formulas = [...live.cells, ...live.spills, ...live.names].map(({ formula }) => formula);
    expect(Math.max(...formulas.map((formula) => formula?.length ?? 0))).toBeLessThan(8_192);
  });

  it("draws charts of cells on the sheet, each with title, axis title and description", () => {
    const filled = readPlan(live).values;
    for (const chart of live.charts) {
      expect([chart.title, chart.categoryTitle, chart.altText]).not.toContain("");
      const areas = chart.series.flatMap(({ values: cells, categories }) => [cells, categories]);
      for (const { row, column, rows } of areas) {
        expect(rows).toBeGreaterThan(0);
        for (let line = 0; line < rows; line++)
          expect(filled.has(`${row + line},${column}`)).toBe(true);
      }
    }
    expect(new Set(live.charts.map(({ name }) => name)).size).toBe(live.charts.length);
  });

  it("keeps everything but the charts' own cells inside the print area", () => {
    const outside = live.cells.filter(
      ({ row, column }) => !contains(live.print.area, row, column) && column < 20
    );
    expect(outside).toEqual([]);
  });
});

describe("a report with little to go by", () => {
  const without = (...fields: (keyof typeof mapping)[]) =>
    Object.fromEntries(
      Object.entries(mapping).filter(([field]) => !fields.includes(field as never))
    );

  it("counts by stages reached where no dates of entry are known", () => {
    const reached = readPlan(buildPlan({ ...referenceInput, mapping: without("entered") }));
    const { area } = reached.tableOf("Conversion and bottlenecks");
    // FUNNEL of the worked examples, method reached: 9/12, 6/9, 5/6, 2/5.
    const rates = [0, 1, 2, 3].map((line) => reached.row(area.row + line, area.column + 5, 1)[0]);
    expect(rates).toEqual([0.75, 2 / 3, 5 / 6, 0.4].map((rate) => expect.closeTo(rate, 9)));
  });

  it("says in one line that nothing was lost yet", () => {
    const open = leads.columns.map((cells) => cells.slice(0, 7));
    const report = readPlan(buildPlan({ ...referenceInput, table: { ...leads, columns: open } }));
    expect(report.below("Losses")).toBe("No lost leads yet: loss reasons need at least one.");
    expect(report.below("Win rate")).toBe("–");
    expect(report.below("Win rate", 2)).toBe("no closed deals yet");
  });

  it("needs nothing but stages", () => {
    const bare = buildPlan({ ...referenceInput, mapping: { stage: "Stage" } });
    expect(readPlan(bare).below("Open pipeline", 2)).toBe(7);
    expect(overlaps(bare)).toEqual([]);
  });

  it("names the assumption behind probabilities nobody typed", () => {
    const assumed = buildPlan({ ...referenceInput, assumption: { kind: "evenSteps", stages: 4 } });
    const texts = assumed.cells.map(({ value }) => String(value));
    expect(texts.some((text) => text.includes("4 open stages are assumed in even steps"))).toBe(
      true
    );
  });

  it("says that stages are unknown instead of showing half a figure", () => {
    const fewer = stages.filter(({ stage }) => stage !== "Meeting");
    const report = readPlan(buildPlan({ ...referenceInput, stages: fewer }));
    expect(report.below("Weighted")).toBe("–");
    expect(report.below("Self-check")).toBe("Unknown stages");
  });
});
