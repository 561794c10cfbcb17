import { act, screen } from "@testing-library/react";
import { start } from "../../src/taskpane/start";
import { excel, openReadyWorkbook } from "./workbook";

jest.mock("../../src/excel", () => jest.requireActual("./workbook").excel);

/** Starts the pane in a page, with what Microsoft's script left there. */
async function startIn(office: unknown): Promise<void> {
  document.body.innerHTML =
    '<div id="starting"></div><div id="root"></div><div id="not-loaded" role="alert" hidden></div>';
  Object.assign(globalThis, { Office: office });
  await act(() => start(document.getElementById("root")!));
}

const inExcel = (displayLanguage: string) => ({
  HostType: { Excel: "Excel" },
  onReady: async () => ({ host: "Excel" }),
  context: { displayLanguage, contentLanguage: "sv-SE" },
});

it("speaks Excel's language", async () => {
  openReadyWorkbook();
  await startIn(inExcel("ro-RO"));
  expect(await screen.findByRole("tab", { name: "Raport" })).toBeVisible();
  expect(document.documentElement.lang).toBe("ro");
  expect(document.getElementById("starting")).toBeNull();
});

it.each([
  ["another program", { ...inExcel("en-US"), onReady: async () => ({ host: null }) }],
  ["a page that Microsoft's script did not reach", undefined],
])("says what to do in %s", async (_, office) => {
  await startIn(office);
  expect(await screen.findByRole("alert")).toHaveTextContent(/Open a workbook/);
  expect(document.getElementById("starting")).toBeNull();
});

it("says so where a part of it does not load", async () => {
  const language = jest.spyOn(excel, "currentLanguage").mockImplementation(() => {
    throw new Error("Loading chunk 12 failed.");
  });
  await startIn(inExcel("en-US"));
  expect(document.getElementById("not-loaded")).toBeVisible();
  expect(document.getElementById("starting")).toBeNull();
  language.mockRestore();
});
