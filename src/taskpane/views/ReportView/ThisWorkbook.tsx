import { Button, Menu, MenuItem, MenuTrigger, Subtitle2 } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useId } from "react";
import { showSheet, type ReportState } from "../../../excel";
import { MenuSurface } from "../../components/MenuSurface";
import { tellFailure } from "../../tellFailure";
import { useTexts } from "../../texts";
import { builtText, snapshotsText, type Freshness } from "./reportTexts";
import { useStyles } from "./ThisWorkbook.styles";

export interface ThisWorkbookProps {
  readonly found: ReportState;
  readonly freshness: Freshness;
  readonly disabled: boolean;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

/** What the workbook has already: the report and how old it is, the snapshots. */
export function ThisWorkbook({
  found: { report, snapshots },
  freshness,
  disabled,
  onKeep,
  onRemove,
}: ThisWorkbookProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const heading = useId();
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" id={heading} className={styles.title}>
          {t("pane.report.workbook.title")}
        </Subtitle2>
        {report && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button
                appearance="subtle"
                size="small"
                disabledFocusable={disabled}
                icon={<MoreHorizontalRegular />}
                aria-label={t("pane.report.manage")}
              />
            </MenuTrigger>
            <MenuSurface>
              <MenuItem onClick={() => void showSheet(report.sheet).catch(tellFailure)}>
                {t("pane.actions.goToSheet")}
              </MenuItem>
              <MenuItem onClick={onKeep}>{t("pane.report.keep")}</MenuItem>
              <MenuItem onClick={onRemove}>{t("pane.report.remove")}</MenuItem>
            </MenuSurface>
          </Menu>
        )}
      </div>
      <dl className={styles.facts}>
        <dt>{report?.sheet ?? t("pane.report.workbook.report")}</dt>
        <dd>{builtText(report, freshness, texts)}</dd>
        <dt>{t("pane.report.workbook.snapshots")}</dt>
        <dd>{snapshotsText(snapshots, texts)}</dd>
      </dl>
    </section>
  );
}
