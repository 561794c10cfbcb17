import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Workbook } from "../../hooks/useWorkbook";
import { useTexts } from "../../texts";
import { lostHeaders } from "./lostHeaders";

export interface TableNoticesProps {
  readonly workbook: Workbook;
  /** A table that was made just now and is not the leads table. */
  readonly loaded: { readonly name: string; readonly sheet: string } | undefined;
  readonly onCheckColumns: () => void;
  readonly onReport: () => void;
}

/** What became of the workbook since it was set up: the leads table is gone or has changed, a report is there. */
export function TableNotices({ workbook, loaded, onCheckColumns, onReport }: TableNoticesProps) {
  const { t, format } = useTexts();
  const { tables, configuration } = workbook;
  const { leadsTable, report } = configuration;
  const isGone = leadsTable !== undefined && !tables.some(({ name }) => name === leadsTable);
  const lost = lostHeaders(workbook);
  return (
    <>
      {loaded && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {t("pane.start.loaded", { table: loaded.name, sheet: loaded.sheet })}
          </MessageBarBody>
        </MessageBar>
      )}
      {isGone && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("pane.start.gone", { table: leadsTable })}</MessageBarBody>
        </MessageBar>
      )}
      {leadsTable !== undefined && lost.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t("pane.start.changed", {
              table: leadsTable,
              count: lost.length,
              headers: format.list(lost),
            })}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={onCheckColumns}>{t("pane.start.checkColumns")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {report.made !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("pane.start.reportThere")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onReport}>{t("pane.start.toReport")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
