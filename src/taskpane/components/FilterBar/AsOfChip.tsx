import {
  Button,
  Field,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { ReportConfiguration } from "../../../excel";
import type { WorkbookAccess } from "../../hooks/useWorkbook";
import { WITHIN_EDGES } from "../../popover.styles";
import { tellFailure } from "../../tellFailure";
import { useTexts } from "../../texts";
import { useStyles } from "./FilterBar.styles";

export interface DayChipProps {
  /** Serial number of the day that the figures describe. */
  readonly asOf: number;
  readonly report: ReportConfiguration;
  readonly access: WorkbookAccess;
}

/** The day that the figures describe; a chosen one is remembered with the workbook, else it is today. */
export function AsOfChip({ asOf, report, access }: DayChipProps) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState("");
  const save = (day: string | undefined) => {
    setOpen(false);
    access
      .configure((known) => ({ ...known, report: { ...known.report, asOf: day } }))
      .catch(tellFailure);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(draft || undefined);
  };
  return (
    <Popover
      open={open}
      trapFocus
      positioning={WITHIN_EDGES}
      onOpenChange={(_, data) => {
        setDraft(report.asOf ?? "");
        setOpen(data.open);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.chip} size="small" shape="circular">
          {t("pane.filter.asOf", { date: format.date(asOf) })}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={t("pane.filter.day")}>
        <form className={styles.form} onSubmit={submit}>
          <Field label={t("pane.filter.day")} hint={t("pane.filter.dayHint")}>
            <Input type="date" value={draft} onChange={(_, { value }) => setDraft(value)} />
          </Field>
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary">
              {t("pane.filter.set")}
            </Button>
            <Button onClick={() => save(undefined)}>{t("pane.filter.today")}</Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
