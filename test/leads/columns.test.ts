import { FIELDS, isStageTableHeader, recogniseColumns, type Field } from "../../src/leads";
import { LANGUAGES, loadPaneTranslator } from "../../src/locales";
import { tableOf } from "./table-of";

/** What cells of a field look like; row numbers make keys differ. 46000 is 2025-12-09. */
const CELLS: Readonly<Record<Field, (row: number) => unknown>> = {
  id: (row) => `A-${row}`,
  stage: (row) => ["Lead", "Offer", "Won", "Lost"][row % 4],
  amount: (row) => 1000 * row,
  owner: (row) => ["Ana", "Bo", "Cia"][row % 3],
  source: (row) => ["Web", "Event"][row % 2],
  segment: (row) => ["Retail", "Industry"][row % 2],
  product: (row) => ["Basic", "Plus"][row % 2],
  created: (row) => 46_000 + row,
  entered: (row) => 46_010 + row,
  expected: (row) => (row % 4 < 2 ? 46_050 + row : ""),
  closed: (row) => (row % 4 < 2 ? "" : 46_020 + row),
  lastStage: (row) => (row % 4 === 3 ? "Offer" : ""),
  reason: (row) => (row % 4 === 3 ? "Price" : ""),
  probability: (row) => [0.1, 0.5, 1, 0][row % 4],
  currency: () => "SEK",
  lastActivity: (row) => 46_015 + row,
};
const ROWS = 12;

const rowsFor = (fields: readonly (Field | undefined)[]): unknown[][] =>
  Array.from({ length: ROWS }, (_, row) =>
    fields.map((field) => (field ? CELLS[field](row) : `text ${row}`))
  );

/** Recognises a table with these headers for these fields; undefined for a column that is no field. */
const recognise = (columns: readonly (readonly [string, Field | undefined])[]) =>
  recogniseColumns(
    tableOf(
      columns.map(([header]) => header),
      rowsFor(columns.map(([, field]) => field))
    )
  );

const mappingOf = (columns: readonly (readonly [string, Field | undefined])[]) =>
  Object.fromEntries(columns.flatMap(([header, field]) => (field ? [[field, header]] : [])));

const TABLES: Readonly<Record<string, readonly (readonly [string, Field | undefined])[]>> = {
  "a Swedish list": [
    ["Affärs-ID", "id"],
    ["Kund", undefined],
    ["Ansvarig säljare", "owner"],
    ["Fas", "stage"],
    ["Ordervärde (SEK)", "amount"],
    ["Skapad", "created"],
    ["I steg sedan", "entered"],
    ["Beräknat avslut", "expected"],
    ["Avslutad", "closed"],
    ["Förlorad i fas", "lastStage"],
    ["Förlustorsak", "reason"],
    ["Sannolikhet", "probability"],
    ["Senaste kontakt", "lastActivity"],
    ["Källa", "source"],
    ["Bransch", "segment"],
    ["Produkt", "product"],
    ["Valuta", "currency"],
  ],
  "a Romanian list": [
    ["Nr. crt.", "id"],
    ["Client", undefined],
    ["Reprezentant vânzări", "owner"],
    ["Etapa", "stage"],
    ["Valoare ofertă (RON)", "amount"],
    ["Data creării", "created"],
    ["Data intrării în etapă", "entered"],
    ["Data estimată a închiderii", "expected"],
    ["Închis la", "closed"],
    ["Ultima etapă", "lastStage"],
    ["Motivul pierderii", "reason"],
    ["Probabilitate", "probability"],
    ["Ultima activitate", "lastActivity"],
    ["Sursa lead", "source"],
    ["Domeniu", "segment"],
    ["Produs", "product"],
    ["Monedă", "currency"],
  ],
  "a Romanian list without diacritics, or with cedillas": [
    ["ID oportunitate", "id"],
    ["Agent de vanzari", "owner"],
    ["ETAPA", "stage"],
    ["Suma", "amount"],
    ["Data inregistrarii", "created"],
    ["Închidere aşteptată", "expected"],
    ["Motiv de pierdere", "reason"],
    ["Sursă", "source"],
    ["Piaţă", "segment"],
  ],
  "HubSpot's export": [
    ["Record ID", "id"],
    ["Deal Name", undefined],
    ["Deal Stage", "stage"],
    ["Deal owner", "owner"],
    ["Amount", "amount"],
    ["Create Date", "created"],
    ["Closed Lost Reason", "reason"],
    ["Deal probability", "probability"],
    ["Original Source Type", "source"],
    ["Last Activity Date", "lastActivity"],
    ["Currency", "currency"],
  ],
  "HubSpot's API names": [
    ["hs_object_id", "id"],
    ["dealname", undefined],
    ["dealstage", "stage"],
    ["hubspot_owner_id", "owner"],
    ["amount", "amount"],
    ["createdate", "created"],
    ["closed_lost_reason", "reason"],
    ["hs_analytics_source", "source"],
  ],
  "Salesforce's report": [
    ["Opportunity ID", "id"],
    ["Opportunity Name", undefined],
    ["Opportunity Owner", "owner"],
    ["Stage", "stage"],
    ["Amount", "amount"],
    ["Created Date", "created"],
    ["Last Stage Change Date", "entered"],
    ["Lead Source", "source"],
    ["Industry", "segment"],
    ["Loss Reason", "reason"],
    ["Last Activity", "lastActivity"],
  ],
  "Pipedrive's export": [
    ["Deal - ID", "id"],
    ["Deal - Title", undefined],
    ["Deal - Stage", "stage"],
    ["Deal - Value", "amount"],
    ["Deal - Currency of Value", "currency"],
    ["Deal - Owner", "owner"],
    ["Deal - Deal created", "created"],
    ["Deal - Last stage change", "entered"],
    ["Deal - Expected close date", "expected"],
    ["Deal - Deal closed on", "closed"],
    ["Deal - Lost reason", "reason"],
    ["Deal - Source channel", "source"],
    ["Deal - Product name", "product"],
    ["Deal - Last activity date", "lastActivity"],
  ],
  "Dynamics' export": [
    ["Topic", undefined],
    ["Opportunity Id", "id"],
    ["Pipeline Phase", "stage"],
    ["Est. revenue", "amount"],
    ["Est. close date", "expected"],
    ["Actual Close Date", "closed"],
    ["Created On", "created"],
    ["Owner", "owner"],
    ["Transaction Currency", "currency"],
  ],
};

describe.each(Object.entries(TABLES))("the columns of %s", (_, columns) => {
  const { mapping, matches, missing, score } = recognise(columns);

  it("are recognised", () => expect(mapping).toEqual(mappingOf(columns)));
  it("need no second look", () =>
    expect(matches.filter(({ confidence }) => confidence === "unsure")).toEqual([]));
  it("leave the other fields open", () =>
    expect(missing).toEqual(FIELDS.filter((field) => !(field in mapping))));
  it("make a leads table", () => expect(score).toBeGreaterThan(0.7));
});

it.each(LANGUAGES)(
  "the names that the pane itself gives to columns in %s are known",
  async (language) => {
    const t = await loadPaneTranslator(language);
    const own = FIELDS.map((field) => [t(`fields.${field}`), field] as const);
    expect(recognise(own).mapping).toEqual(mappingOf(own));
  }
);

describe("a close date that does not say which", () => {
  const rows = (open: unknown, closed: unknown) => [
    ["Lead", open],
    ["Offer", open],
    ["Won", closed],
    ["Lost", closed],
  ];
  const fieldsOf = (header: string, open: unknown, closed: unknown) => {
    const { mapping } = recogniseColumns(tableOf(["Stage", header], rows(open, closed)));
    return { expected: mapping.expected, closed: mapping.closed };
  };

  it.each(["close_date", "CloseDate", "Avslutsdatum", "Data închiderii"])(
    "%s is expected for open leads and real for closed ones",
    (header) =>
      expect(fieldsOf(header, 46_100, 46_000)).toEqual({ expected: header, closed: header })
  );
  it("is only the real one where open leads have none", () =>
    expect(fieldsOf("Close date", "", 46_000)).toEqual({ closed: "Close date" }));
  it("is only the expected one where closed leads have none", () =>
    expect(fieldsOf("Close date", 46_100, "")).toEqual({ expected: "Close date" }));
  it("is the other one where one has a column of its own", () => {
    const table = tableOf(
      ["Stage", "Close date", "Expected close"],
      rows(46_100, 46_000).map((row) => [...row, 46_200])
    );
    expect(recogniseColumns(table).mapping).toEqual({
      stage: "Stage",
      closed: "Close date",
      expected: "Expected close",
    });
  });
});

describe("cells as evidence", () => {
  it("keeps columns of TRUE and FALSE out of the fields", () => {
    const rows = [0, 1, 2, 3].map((row) => [`L${row}`, "Offer", row > 1, row > 2, row > 0, "ja"]);
    const { mapping, helpers } = recogniseColumns(
      tableOf(["ID", "Stage", "is_won", "Is Closed", "close_date_pushed", "Avslutad"], rows)
    );
    expect(mapping).toEqual({ id: "ID", stage: "Stage" });
    expect(helpers).toMatchObject({ isWon: "is_won", isClosed: "Is Closed" });
  });

  it("finds stages under any header", () => {
    const rows = [..."ABCDEFGH"].map((id, row) => [id, ["Lead", "Offert", "Vunnen"][row % 3]]);
    const { matches } = recogniseColumns(tableOf(["ID", "Column1"], rows));
    expect(matches.find(({ field }) => field === "stage")).toMatchObject({
      header: "Column1",
      confidence: "likely",
      examples: ["Lead", "Offert", "Vunnen"],
    });
  });

  it("does not take days, counts and weighted amounts for stages and amounts", () => {
    const rows = [0, 1, 2, 3].map((row) => [
      `L${row}`,
      "Offer",
      12 + row,
      3,
      400 * row,
      1000 * row,
    ]);
    const headers = ["ID", "Status", "Days in stage", "Stage count", "Weighted value", "Value"];
    expect(recogniseColumns(tableOf(headers, rows)).mapping).toEqual({
      id: "ID",
      stage: "Status",
      amount: "Value",
    });
  });

  it("takes a name for the id where there is none, and says that it is not sure", () => {
    const rows = ["Acme", "Beta", "Cato"].map((name) => [name, "Offer"]);
    const [id] = recogniseColumns(tableOf(["Customer", "Stage"], rows)).matches;
    expect(id).toMatchObject({ field: "id", header: "Customer", confidence: "likely" });
  });

  it("is less sure of one of two columns that fit as well", () => {
    const rows = [0, 1, 2, 3].map((row) => ["Offer", "Ana", "Bo", row]);
    const { matches } = recogniseColumns(tableOf(["Stage", "Owner", "Sales rep", "ID"], rows));
    expect(matches.find(({ field }) => field === "owner")).toMatchObject({
      header: "Owner",
      confidence: "likely",
      alternatives: ["Sales rep"],
    });
  });
});

describe("warnings", () => {
  it("count what is missing, written as text, or there twice", () => {
    const table = tableOf(
      ["ID", "Stage", "Owner", "Amount", "Created"],
      [
        ["A", "Offer", "Ana", 100, 46_000],
        ["B", "Offer", "", "", 46_001],
        ["B ", "Offer", "Bo", "1 200 kr", "2026-01-05"],
        // Another id: in Salesforce only the case tells some apart.
        ["b", "", "Bo", 300, 46_002],
        ["", "", "", "", ""],
      ]
    );
    expect(recogniseColumns(table).warnings).toEqual([
      { code: "rowsWithoutStage", count: 1, header: "Stage" },
      { code: "rowsWithoutOwner", count: 1, header: "Owner" },
      { code: "rowsWithoutAmount", count: 1, header: "Amount" },
      { code: "amountsAsText", count: 1, header: "Amount" },
      { code: "datesAsText", count: 1, header: "Created" },
      { code: "duplicateIds", count: 1, header: "ID" },
    ]);
  });

  it("tell of won and lost in a column of their own", () => {
    const rows = [
      ["Lead", "Open"],
      ["Offer", "Lost"],
      ["Offer", "Won"],
    ];
    const { mapping, warnings } = recogniseColumns(
      tableOf(["Deal - Stage", "Deal - Status"], rows)
    );
    expect(mapping.stage).toBe("Deal - Stage");
    expect(warnings).toEqual([{ code: "statusApart", count: 3, header: "Deal - Status" }]);
  });

  it("tell of probabilities that formulas cannot take", () => {
    const rows = [10, 25, 90].map((percent) => ["Offer", percent]);
    const { mapping, helpers, warnings } = recogniseColumns(
      tableOf(["Stage", "Probability (%)"], rows)
    );
    expect(mapping).toEqual({ stage: "Stage" });
    expect(helpers.percent).toBe("Probability (%)");
    expect(warnings).toEqual([
      { code: "probabilitiesAsPercent", count: 3, header: "Probability (%)" },
    ]);
  });
});

it.each([
  [["Stage", "Probability", "Expected days"], true],
  [["Steg", "Sannolikhet"], true],
  [["Etapă", "Probabilitate", "Zile estimate", "Tip"], true],
  [["Etapa", "Data"], false],
  [["Name", "Probability"], false],
])("headers %j are those of a stage table: %s", (headers, expected) =>
  expect(isStageTableHeader(headers)).toBe(expected)
);
