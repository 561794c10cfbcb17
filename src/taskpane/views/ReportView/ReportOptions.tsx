import { Button, Select } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { REPORT_PERIODS } from "../../../report";
import type { Mapping } from "../../../leads";
import { useTexts } from "../../texts";
import { splitChoices, type ReportChoices } from "./choices";
import { RareOptions } from "./RareOptions";
import { useStyles } from "./ReportOptions.styles";

export interface ReportOptionsProps {
  readonly choices: ReportChoices;
  /** How the leads table is read, and all its headers. */
  readonly mapping: Mapping;
  readonly headers: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (part: Partial<ReportChoices>) => void;
}

const MODES = ["live", "values"] as const;

/** How the report is made: its figures, its rhythm, what it is split by; what is seldom changed stands behind "More". */
export function ReportOptions(props: ReportOptionsProps) {
  const { choices, mapping, headers, disabled, onChange } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const rare = useId();
  const splits = splitChoices(headers, mapping);
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Select
          aria-label={t("pane.report.mode")}
          disabled={disabled}
          value={choices.mode}
          onChange={(_, { value }) => onChange({ mode: value as ReportChoices["mode"] })}
        >
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t(`pane.report.modes.${mode}`)}
            </option>
          ))}
        </Select>
        <Select
          aria-label={t("pane.report.period")}
          disabled={disabled}
          value={choices.period}
          onChange={(_, { value }) => onChange({ period: value as ReportChoices["period"] })}
        >
          {REPORT_PERIODS.map((period) => (
            <option key={period} value={period}>
              {t(`pane.report.periods.${period}`)}
            </option>
          ))}
        </Select>
      </div>
      <Select
        aria-label={t("pane.report.split")}
        disabled={disabled}
        value={choices.splitBy ?? ""}
        onChange={(_, { value }) => onChange({ splitBy: value === "" ? undefined : value })}
      >
        <option value="">{t("pane.report.splitByAll")}</option>
        {splits.fields.map((field) => (
          <option key={field} value={field}>
            {t("pane.report.splitBy", { name: t(`fields.${field}`) })}
          </option>
        ))}
        {splits.headers.map((header) => (
          <option key={header} value={header}>
            {t("pane.report.splitBy", { name: header })}
          </option>
        ))}
      </Select>
      <Button
        className={styles.more}
        appearance="subtle"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={rare}
        onClick={() => setOpen(!open)}
      >
        {t("pane.report.more")}
      </Button>
      <div id={rare} className={styles.extra} hidden={!open}>
        {open && <RareOptions choices={choices} disabled={disabled} onChange={onChange} />}
      </div>
    </div>
  );
}
