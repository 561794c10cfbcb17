import {
  binary,
  column,
  excel,
  isOneOf,
  letting,
  part,
  pipeline,
  relabelled,
  stages,
  toFormula,
  type FormulaContext,
} from "../../../src/report/expression";

const headers: Record<string, string> = {
  stage: "Stage",
  amount: "Belopp (kr)",
  owner: "Owner's [name]",
  source: "Lead source",
  reason: "#1 @ loss",
};

const context: FormulaContext = {
  leadsTable: "Leads",
  leadsSheet: undefined,
  stagesTable: "Stages",
  quotasTable: "Quotas",
  snapshotsTable: "Snapshots",
  snapshotHeader: () => "Until",
  historyTable: "Changes",
  historyHeader: () => "To stage",
  header: (field) => headers[field] ?? field,
  address: (name, slice) => (slice ? `$${name}$${slice.row}` : name),
};

const print = (expression: Parameters<typeof toFormula>[0]) => toFormula(expression, context);

describe("toFormula", () => {
  it("prints a call with gaps for arguments left out, none at the end", () => {
    const call = pipeline("WEIGHTED", 1, column("stage"), stages, undefined, true, undefined);
    expect(print(call)).toBe("=PIPELINE.WEIGHTED(1,Leads[Stage],Stages,,TRUE)");
  });

  // "Using structured references with Excel tables" (Microsoft Support): double brackets and escapes.
  it.each([
    ["source", "=Leads[Lead source]"],
    ["amount", "=Leads[[Belopp (kr)]]"],
    ["owner", "=Leads[[Owner''s '[name']]]"],
    ["reason", "=Leads[['#1 '@ loss]]"],
  ] as const)("escapes the header of %s", (field, formula) => {
    expect(print(column(field))).toBe(formula);
  });

  it("keeps the order of operations", () => {
    const difference = binary("a", "&", binary(3, "-", binary(2, "-", 1)));
    expect(print(difference)).toBe('="a"&3-(2-1)');
    expect(print(binary(binary(1, "+", 2), "*", 3))).toBe("=(1+2)*3");
    expect(print(binary(binary(1, "*", 2), "+", 3))).toBe("=1*2+3");
  });

  it("doubles quotation marks and divides texts longer than Excel takes", () => {
    expect(print(binary('say "ja"', "=", ""))).toBe('="say ""ja"""=""');
    const long = print(binary("x", "&", "y".repeat(300)));
    expect(long).toBe(`="x"&("${"y".repeat(255)}"&"${"y".repeat(45)}")`);
  });

  it("asks for one of several texts", () => {
    expect(print(isOneOf(column("stage"), ["Won", "Signed"]))).toBe(
      '=(TRIM(Leads[Stage])="Won")+(TRIM(Leads[Stage])="Signed")'
    );
    expect(print(isOneOf(column("stage"), []))).toBe("=0");
  });

  it("wraps a table only where a label is translated", () => {
    const table = part("table");
    expect(print(relabelled(table, { Total: "Total" }))).toBe("=table");
    expect(print(relabelled(table, { Total: "Summa" }))).toBe(
      '=LET(t,table,IF(t="Total","Summa",t))'
    );
  });

  it("prints LET with its variable", () => {
    const twice = letting("x", excel("SUM", part("cells")), (x) => binary(x, "+", x));
    expect(print(twice)).toBe("=LET(x,SUM(cells),x+x)");
  });
});
