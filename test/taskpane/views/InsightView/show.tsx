/** The insight of a workbook as a user meets it. Tests that use it mock src/excel and the library of charts. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../../../src/locales";
import type { StageRow } from "../../../../src/leads";
import { LeadsProvider } from "../../../../src/taskpane/leads";
import InsightView from "../../../../src/taskpane/views/InsightView";
import { renderPane } from "../../render";
import { LEADS, STAGES, configured, openWorkbook } from "../../workbook";

beforeEach(() => {
  sessionStorage.clear();
  // Nothing is laid out here, so there is nowhere to scroll to.
  Element.prototype.scrollIntoView = jest.fn();
});

export interface Shown {
  readonly language?: Language | undefined;
  readonly stages?: readonly StageRow[] | undefined;
  readonly data?: typeof LEADS | undefined;
}

export function show({ language = "en", stages = STAGES, data = LEADS }: Shown = {}) {
  const configuration = {
    ...configured(),
    report: { mode: "live" as const, asOf: "2026-06-30" },
  };
  openWorkbook([data], { configuration, stages });
  const onReport = jest.fn();
  const access = { workbook: undefined, reading: { status: "idle" as const } };
  const { container, unmount } = renderPane(
    <LeadsProvider workbook={{ tables: [], configuration, stages }}>
      <InsightView
        workbook={{ tables: [], configuration, stages }}
        access={{ ...access, reload: jest.fn(), configure: jest.fn(), saveStages: jest.fn() }}
        onInsight={jest.fn()}
        onReport={onReport}
      />
    </LeadsProvider>,
    language
  );
  return { container, onReport, unmount };
}

export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole("button", { name }));

/** Opens a section by its title. */
export const open = async (title: string) =>
  userEvent.click(await screen.findByRole("button", { name: new RegExp(`^${title}`) }));
