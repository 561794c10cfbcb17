/** A deal on its way through the board: by mouse, by keyboard, closed by its menu, and back. */
import { useLocalExcel } from "./local-excel-page";

const excel = useLocalExcel(43_817);

/** A lead of the sample: the first one that has only just come in. */
const LEAD = "L-1121";
const COLUMNS = ["Stage", "Entered stage", "Closed", "Last stage"] as const;

type Cells = Record<(typeof COLUMNS)[number], string>;

/** Those cells of the lead's row, as they are shown. */
async function cells(): Promise<Cells> {
  const [headers, ...rows] = await excel.shown("Leads", "A1:P200");
  const row = rows.find(([id]) => id === LEAD)!;
  return Object.fromEntries(COLUMNS.map((name) => [name, row[headers!.indexOf(name)]!])) as Cells;
}

const today = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

test("a deal is moved, closed and taken back", async () => {
  await excel.open();
  const before = await cells();
  await excel.button("Open pane").click();
  const pane = excel.pane();
  await pane.getByRole("button", { name: "Next: columns" }).click();
  await pane.getByRole("button", { name: "Next: stages" }).click();
  await pane.getByRole("button", { name: "Save stages" }).click();
  await pane.getByRole("tab", { name: "Board" }).click();
  const card = pane.getByRole("button", { name: `${LEAD} ·` });
  const told = (text: string) => pane.getByText(text).waitFor();

  const from = (await card.boundingBox())!;
  const to = (await pane.getByRole("region", { name: /^Discovery/ }).boundingBox())!;
  const { mouse, keyboard } = excel.page();
  await mouse.move(from.x + 10, from.y + 5);
  await mouse.down();
  await mouse.move(from.x + 30, from.y + 20, { steps: 3 });
  await mouse.move(to.x + 30, to.y + 150, { steps: 5 });
  await mouse.up();
  await told(`${LEAD} is now in Discovery.`);
  const moved = { ...before, Stage: "Discovery", "Entered stage": today() };
  expect(await cells()).toEqual(moved);

  // The focus has followed the card.
  await keyboard.press("Control+ArrowRight");
  await told(`${LEAD} is now in Proposal.`);
  expect(await cells()).toEqual({ ...moved, Stage: "Proposal" });

  await pane.getByRole("button", { name: `Move ${LEAD}` }).click();
  await pane.getByRole("menuitem", { name: "Closed Lost" }).click();
  await told(`${LEAD} is now in Closed Lost.`);
  expect(await cells()).toEqual({
    ...{ Stage: "Closed Lost", "Last stage": "Proposal" },
    ...{ "Entered stage": today(), Closed: today() },
  });

  await pane.getByRole("button", { name: "Undo" }).click();
  await told(`${LEAD} is back in Proposal.`);
  expect(await cells()).toEqual({ ...moved, Stage: "Proposal" });
});
