import { loadTexts, type Texts } from "../../../../src/taskpane/texts";
import {
  builtText,
  lackText,
  snapshotsText,
  stepText,
} from "../../../../src/taskpane/views/ReportView/reportTexts";

let en: Texts;
let ro: Texts;
beforeAll(async () => {
  [en, ro] = await Promise.all([loadTexts("en", "en-GB"), loadTexts("ro", "ro-RO")]);
});

const NOW = new Date(2026, 5, 30, 17, 0);
const reportOf = (at: Date | undefined) => ({
  sheet: "Pipeline report",
  built: at && { at: at.toISOString(), leads: "" },
  filter: {},
});

it("says when the report was made, and whether the data are still those", () => {
  const text = (at: Date | undefined, freshness: "checking" | "changed" | "unchanged") =>
    builtText(reportOf(at), freshness, en, NOW);
  expect(text(new Date(2026, 5, 30, 9, 14), "changed")).toBe("built 09:14, data changed since");
  expect(text(new Date(2026, 5, 29, 9, 14), "unchanged")).toBe("built 29 Jun 2026, data unchanged");
  expect(text(new Date(2026, 5, 30, 9, 14), "checking")).toBe("built 09:14, comparing the data…");
  expect(text(undefined, "changed")).toBe("built");
  expect(builtText(undefined, "checking", en, NOW)).toBe("none yet");
});

it("counts the snapshots", () => {
  expect(snapshotsText([], en)).toBe("none yet");
  expect(snapshotsText([46_196], en)).toBe("1, of 23 Jun 2026");
  expect(snapshotsText([46_189, 46_196], en)).toBe("2, last 23 Jun 2026");
  expect(snapshotsText([46_189, 46_196], ro)).toBe("2, ultimul din 23 iun. 2026");
});

it("names what a section lacks, and the section that is being made", () => {
  expect(lackText({ kind: "column", field: "entered" }, en)).toBe("no column “Entered stage”");
  expect(lackText({ kind: "quotas" }, en)).toBe("set quotas first");
  expect(stepText({ name: "forecast", number: 6, total: 12 }, en)).toBe(
    "Writing section 6 of 12: Revenue forecast"
  );
});
