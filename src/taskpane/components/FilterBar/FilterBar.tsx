import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { FILTER_FIELDS, type FilterField } from "../../../leads";
import type { Workbook, WorkbookAccess } from "../../hooks/useWorkbook";
import { useLeads } from "../../leads";
import { useTexts } from "../../texts";
import { AsOfChip } from "./AsOfChip";
import { choiceText, rowsText } from "./describeFilter";
import { FilterChoices } from "./FilterChoices";
import { PeriodChip } from "./PeriodChip";
import { useStyles } from "./FilterBar.styles";

export interface FilterBarProps {
  readonly workbook: Workbook;
  readonly access: WorkbookAccess;
  /** Offers what "this period" is, for views that show what happened in it. */
  readonly withPeriod?: boolean;
}

/** Which leads the view is about and as of when, each a chip to change it; nothing until the leads are read. */
export function FilterBar({ workbook, access, withPeriod = false }: FilterBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { leads, filter, setFilter } = useLeads();
  const addButton = useRef<HTMLButtonElement>(null);
  if (!leads) return null;

  const remove = (field: FilterField) => {
    setFilter({ ...filter, [field]: undefined });
    // The chip that had the focus is gone.
    addButton.current?.focus();
  };
  const chosen = FILTER_FIELDS.flatMap((field) => {
    const value = filter[field];
    return value === undefined ? [] : [{ field, text: choiceText(field, value, texts) }];
  });
  const shown = rowsText(leads, texts);

  return (
    <div className={styles.root} role="group" aria-label={t("pane.filter.label")}>
      <span className={styles.rows}>{`${leads.table} · ${shown}`}</span>
      <AsOfChip asOf={leads.asOf} report={workbook.configuration.report} access={access} />
      {withPeriod && (
        <PeriodChip asOf={leads.asOf} report={workbook.configuration.report} access={access} />
      )}
      {chosen.map(({ field, text }) => (
        <Button
          key={field}
          className={styles.chip}
          size="small"
          shape="circular"
          appearance="primary"
          icon={<DismissRegular />}
          iconPosition="after"
          aria-label={t("pane.filter.remove", { choice: text })}
          onClick={() => remove(field)}
        >
          {text}
        </Button>
      ))}
      <FilterChoices ref={addButton} leads={leads} filter={filter} onChange={setFilter} />
      <span className={styles.spoken} role="status">
        {shown}
      </span>
    </div>
  );
}
