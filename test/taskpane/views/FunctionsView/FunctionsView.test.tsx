import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError, type Language } from "../../../../src/locales";
import { LeadsProvider } from "../../../../src/taskpane/leads";
import FunctionsView from "../../../../src/taskpane/views/FunctionsView";
import { renderPane, violations } from "../../render";
import { LEADS, STAGES, configured, excel, openReadyWorkbook, openWorkbook } from "../../workbook";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

const argument = (name: string, optional = false) => ({
  name,
  optional,
  description: `The ${name}.`,
});

const FUNCTIONS = [
  {
    id: "WEIGHTED",
    name: "PIPELINE.WEIGHTED",
    family: "value",
    syntax: "PIPELINE.WEIGHTED(amounts, stages, stage_table, [filter_array])",
    description: "Amount × probability of the open leads.",
    arguments: [argument("amounts"), argument("stages"), argument("filter_array", true)],
    examples: [
      { formula: "=PIPELINE.WEIGHTED(Leads[Amount],Leads[Stage],Stages)", result: [["5"]] },
    ],
  },
  {
    id: "FUNNEL",
    name: "PIPELINE.FUNNEL",
    family: "conversion",
    syntax: "PIPELINE.FUNNEL(lead_ids, stages, stage_table)",
    description: "How many leads came how far.",
    arguments: [argument("lead_ids"), argument("stages")],
    examples: [{ formula: "=PIPELINE.FUNNEL(Hist[Lead],Hist[Stage],Stages)", result: [["1"]] }],
  },
  {
    id: "TOBASE",
    name: "PIPELINE.TOBASE",
    family: "data",
    syntax: "PIPELINE.TOBASE(amounts, currencies, rate_table)",
    description: "Amounts in one currency.",
    arguments: [argument("amounts"), argument("currencies")],
    examples: [{ formula: '=PIPELINE.TOBASE(1000,"EUR",Rates)', result: [["1"], ["2"]] }],
  },
];

const fetched = jest.fn(async (_file: string) => ({ ok: true, json: async () => FUNCTIONS }));

beforeEach(() => Object.assign(globalThis, { fetch: fetched }));
afterEach(() => Reflect.deleteProperty(globalThis, "fetch"));

function show(language: Language = "en") {
  const workbook = { tables: [], configuration: configured(), stages: STAGES };
  return renderPane(
    <LeadsProvider workbook={workbook}>
      <FunctionsView />
    </LeadsProvider>,
    language
  );
}

const open = async (id: string) =>
  userEvent.click(await screen.findByRole("button", { name: new RegExp(`^${id}`) }));

const OWN = "=PIPELINE.WEIGHTED(Leads[Amount],Leads[Stage],Stages)";

it("lists the functions by family and finds them by what they answer", async () => {
  openReadyWorkbook();
  show();
  const values = await screen.findByRole("region", { name: "Number and value of leads" });
  expect(within(values).getByRole("button", { name: /^WEIGHTED/ })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("3 functions");
  await userEvent.type(screen.getByRole("searchbox", { name: "Search functions" }), "currency");
  expect(screen.getByRole("status")).toHaveTextContent("1 function");
  expect(screen.queryByRole("button", { name: /^WEIGHTED/ })).not.toBeInTheDocument();
});

it("shows what a function takes and gives, and inserts it with the user's own table", async () => {
  openReadyWorkbook();
  show();
  await open("WEIGHTED");
  expect(screen.getByText("The stages.")).toBeVisible();
  expect(screen.getByText("One value.")).toBeVisible();
  expect(await screen.findByText(OWN)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Insert into the selected cell" }));
  expect(excel.insertFormula).toHaveBeenCalledWith(OWN);
  expect(await screen.findByText("Inserted on sheet Data, cell F3.")).toBeVisible();
});

it("says why a formula cannot be inserted", async () => {
  openReadyWorkbook();
  show();
  await open("WEIGHTED");
  excel.insertFormula.mockRejectedValueOnce(new UserError("cellNotEmpty", { cell: "B2" }));
  await userEvent.click(
    await screen.findByRole("button", { name: "Insert into the selected cell" })
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("Cell B2 is not empty.");
});

it("copies the formula as one types it where the decimal sign is a comma", async () => {
  openReadyWorkbook();
  excel.formulaSigns.mockResolvedValueOnce({ argument: ";", decimal: "," });
  const user = userEvent.setup();
  show();
  await open("WEIGHTED");
  await screen.findByText(OWN.replaceAll(",", ";"));
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText("Copied.")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(OWN.replaceAll(",", ";"));
});

it("says so when the clipboard takes nothing", async () => {
  openReadyWorkbook();
  const user = userEvent.setup();
  show();
  await open("WEIGHTED");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("Blocked."));
  await user.click(await screen.findByRole("button", { name: "Copy" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Select it and press Ctrl+C.");
});

it("shows the documented example of a function that lacks something", async () => {
  openReadyWorkbook();
  show();
  await open("TOBASE");
  expect(screen.getByText(/Your table has no column for Currency/)).toBeVisible();
  expect(screen.getByText('=PIPELINE.TOBASE(1000,"EUR",Rates)')).toBeVisible();
  expect(screen.queryByRole("button", { name: "Copy" })).not.toBeInTheDocument();
});

it("names the workbook's other tables", async () => {
  const columns = { lead: "Deal", stage: "Stage", date: "Day" };
  const history = { name: "Hist", headers: ["Deal", "Stage", "Day"], columns: [[], [], []] };
  const configuration = { ...configured(), historyTable: "Hist", historyColumns: columns };
  openWorkbook([LEADS, history], { configuration, stages: STAGES });
  show();
  await open("FUNNEL");
  expect(
    await screen.findByText("=PIPELINE.FUNNEL(Hist[Deal],Hist[Stage],Stages,,Hist[Day])")
  ).toBeVisible();
});

it("is there in a workbook without leads", async () => {
  openWorkbook();
  show();
  await open("WEIGHTED");
  expect(screen.getByText(/once you have chosen it under Data/)).toBeVisible();
});

it("says so when the list does not arrive, and asks for it again on demand", async () => {
  openReadyWorkbook();
  fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  show();
  expect(await screen.findByRole("alert")).toHaveTextContent(/did not arrive/);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: /^WEIGHTED/ })).toBeVisible();
});

it.each([
  ["en", "functions-reference.json", "Search functions"],
  ["sv", "functions-reference.sv-SE.json", "Sök funktioner"],
  ["ro", "functions-reference.ro-RO.json", "Căutați funcții"],
] as const)("speaks %s, without violations of accessibility", async (language, file, search) => {
  openReadyWorkbook();
  const { container } = show(language);
  await screen.findByRole("searchbox", { name: search });
  await open("WEIGHTED");
  await screen.findByText(OWN);
  expect(fetched).toHaveBeenLastCalledWith(file, expect.anything());
  expect(await violations(container)).toEqual([]);
});
