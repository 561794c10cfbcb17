import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { formatter } from "../../src/locales";
import { App } from "../../src/taskpane/App";
import { TextsContext } from "../../src/taskpane/texts";
import { textFile } from "./files";
import { setOfficeTheme } from "./office";
import { LEADS, openReadyWorkbook } from "./workbook";

jest.mock("../../src/excel", () => jest.requireActual("./workbook").excel);
jest.mock("../../src/locales", () => ({
  ...jest.requireActual("../../src/locales"),
  reportTranslator: () => pseudo.t,
}));

/** A language in which every text is its key in brackets: whatever has none was not translated. */
const pseudo = {
  language: "en" as const,
  t: (key: string) => `[${key}]`,
  format: formatter("en-US"),
};

const FROM_THE_WORKBOOK = new Set([LEADS.name, ...LEADS.headers, ...LEADS.columns.flat()]);

/** Leads in a file, named as the table is, with two readings. */
const FILE = textFile("Stage;Amount\nQualification;1.250\nProposal;2.500", LEADS.name);

/** Words that are shown, spoken or hinted at, and are neither translated nor the user's own. */
function untranslated(): string[] {
  const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (shown.nextNode()) texts.push(shown.currentNode.textContent ?? "");
  for (const name of ["aria-label", "title", "placeholder", "alt"]) {
    document.querySelectorAll(`[${name}]`).forEach((element) => {
      texts.push(element.getAttribute(name) ?? "");
    });
  }
  return texts.filter((text) => {
    const rest = text.replace(/\[[\w.]+\]/g, "").trim();
    return /\p{Letter}/u.test(rest) && !isOfTheWorkbook(rest);
  });
}

/** Cells and headers, examples of them ("L01 · L02 …") and dates. */
const isOfTheWorkbook = (text: string): boolean =>
  text
    .replace(/\s(…|·)$/, "")
    .split(/ [·→] /)
    .every((part) => FROM_THE_WORKBOOK.has(part) || /^[A-Z][a-z]{2} \d+, \d{4}$/.test(part));

it("leaves no word of the pane untranslated", async () => {
  setOfficeTheme();
  openReadyWorkbook();
  // What the build translates of each function is looked at where it is made.
  Object.assign(globalThis, { fetch: async () => ({ ok: true, json: async () => [] }) });
  render(
    <TextsContext.Provider value={pseudo}>
      <FluentProvider theme={webLightTheme}>
        <App />
      </FluentProvider>
    </TextsContext.Provider>
  );
  const open = async (tab: string, expected: string) => {
    await userEvent.click(await screen.findByRole("tab", { name: new RegExp(tab) }));
    await screen.findAllByText(expected);
    expect(untranslated()).toEqual([]);
  };
  await open("tabs.insight", "[pane.insight.winRate]");
  await open("tabs.board", "[pane.board.hintWithDate]");
  await open("tabs.goals", "[pane.goals.typeGoal]");
  await open("tabs.report", "[pane.report.build]");
  await open("functions.title", "[pane.functions.found]");
  await open("tabs.data", "[pane.table.hint]");
  await userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, FILE);
  await screen.findByText("[pane.csv.decisions]");
  expect(untranslated()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "[pane.actions.cancel]" }));
  await userEvent.click(screen.getByRole("button", { name: "[pane.settings.title]" }));
  await screen.findByText("[pane.settings.snapshots.none]");
  expect(untranslated()).toEqual([]);
  await open("tabs.data", "[pane.table.hint]");
  await userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, FILE);
  await screen.findByText("[pane.csv.decisions]");
  expect(untranslated()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "[pane.actions.cancel]" }));
  await open("steps.columns", "[fields.segment]");
  await open("steps.stages", "[pane.stages.add]");
});
