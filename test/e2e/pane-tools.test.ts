/** What the pane does besides its figures: corrects leads, tries functions, changes its language. */
import { useLocalExcel } from "./local-excel-page";

const excel = useLocalExcel(43_431);

/** Opens the pane on the sample workbook, with everything set up. */
async function openPane() {
  await excel.open();
  await excel.button("Open pane").click();
  const pane = excel.pane();
  await pane.getByRole("button", { name: "Next: columns" }).click();
  await pane.getByRole("button", { name: "Next: stages" }).click();
  await pane.getByRole("button", { name: "Save stages" }).click();
  return pane;
}

test("an untidy lead is corrected in one click, and is as it was after Undo", async () => {
  const pane = await openPane();
  await excel.type("G5", "propsal");
  await pane.getByRole("tab", { name: "Insight" }).click();
  await pane.getByRole("button", { name: "Review and correct" }).click();
  await pane.getByRole("button", { name: "Correct 1 cell" }).click();
  await excel.expectShown("Leads", "G5", [["Proposal"]]);
  await pane.getByRole("button", { name: "Undo" }).click();
  await excel.expectShown("Leads", "G5", [["propsal"]]);
});

test("a function is tried with the user's own table, in an empty cell only", async () => {
  const pane = await openPane();
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("searchbox").fill("how many leads came");
  await pane.getByRole("button", { name: /^REACHED/ }).click();
  const insert = pane.getByRole("button", { name: "Insert into the selected cell" });
  await excel.type("S1", "taken");
  await excel.select("S1");
  await insert.click();
  await pane.getByText("Cell S1 is not empty.").waitFor();
  await excel.select("S3");
  await insert.click();
  await pane.getByText("Inserted on sheet Leads, cell S3.").waitFor();
  // The sample has 124 leads, all of which came as far as the first stage.
  await excel.expectShown("Leads", "S3:S4", [["Stage"], ["Qualification"]]);
  await excel.expectShown("Leads", "W4", [["124"]]);
});

test("another language is spoken at once, and again the next time", async () => {
  const pane = await openPane();
  await pane.getByRole("button", { name: "Settings" }).click();
  await pane.getByRole("radio", { name: "Română" }).check();
  await pane.getByRole("heading", { name: "Setări" }).waitFor();
  await excel.open();
  await excel.button("Open pane").click();
  await pane.getByRole("tab", { name: "Analiză" }).waitFor();
});
