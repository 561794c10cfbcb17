import {
  Button,
  Caption1,
  Field,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { forwardRef, useMemo } from "react";
import { FILTER_FIELDS, filterChoices, type FilterField, type LeadFilter } from "../../../leads";
import type { Leads } from "../../leads";
import { WITHIN_EDGES } from "../../popover.styles";
import { useTexts } from "../../texts";
import { valueText } from "./describeFilter";
import { useStyles } from "./FilterBar.styles";

export interface FilterChoicesProps {
  readonly leads: Leads;
  readonly filter: LeadFilter;
  readonly onChange: (filter: LeadFilter) => void;
}

/** The button that opens a list of values for each column by which leads can be narrowed down. */
export const FilterChoices = forwardRef<HTMLButtonElement, FilterChoicesProps>(
  function FilterChoices(props, button) {
    const styles = useStyles();
    const { t } = useTexts();
    return (
      <Popover trapFocus positioning={WITHIN_EDGES}>
        <PopoverTrigger disableButtonEnhancement>
          <Button
            ref={button}
            className={styles.chip}
            size="small"
            shape="circular"
            icon={<AddRegular />}
          >
            {t("pane.filter.add")}
          </Button>
        </PopoverTrigger>
        <PopoverSurface aria-label={t("pane.filter.label")}>
          <Choices {...props} />
        </PopoverSurface>
      </Popover>
    );
  }
);

/** Read from the table only once it is opened: a large one takes a moment. */
function Choices({ leads: { all, mapping }, filter, onChange }: FilterChoicesProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const choices = useMemo(
    () =>
      FILTER_FIELDS.filter((field) => all.headers.includes(mapping[field] ?? "")).map((field) => ({
        field,
        values: filterChoices(all, mapping, field),
      })),
    [all, mapping]
  );
  const choose = (field: FilterField, value: string) =>
    onChange({ ...filter, [field]: value === "" ? undefined : value });
  if (choices.length === 0) return <Caption1>{t("pane.filter.noColumns")}</Caption1>;
  return (
    <div className={styles.form}>
      {choices.map(({ field, values }) => (
        <Field key={field} label={t(`fields.${field}`)}>
          <Select value={filter[field] ?? ""} onChange={(_, { value }) => choose(field, value)}>
            <option value="">{t("pane.filter.all")}</option>
            {values.map((value) => (
              <option key={value} value={value}>
                {valueText(value, texts)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
