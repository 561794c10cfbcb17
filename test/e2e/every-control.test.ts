/** Every control of every view is reached by keys alone, is seen to have the focus then, and has a name. */
import { useLocalExcel } from "./local-excel-page";
import { prepareWalks, walk } from "./key-walk";
import { frameOf, openEmptyWorkbook, paneIn } from "./pane";
import { visitViews } from "./views";
import { wordsOf } from "./words";

const excel = useLocalExcel(44_117);

test("Tab and the arrow keys reach every control, and the focus is seen", async () => {
  const words = await wordsOf("en");
  await openEmptyWorkbook(excel, words);
  const pane = paneIn(excel, words);
  await pane.button("pane.start.csv").waitFor();
  const frame = await frameOf(excel);
  await prepareWalks(frame);
  const wrong: Record<string, string[]> = {};
  await visitViews(excel, words, async (view) => {
    const found = await walk(excel.page(), frame);
    if (found.length > 0) wrong[view] = found;
  });
  expect(wrong).toEqual({});
}, 240_000);
