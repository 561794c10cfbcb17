import { Field, Select } from "@fluentui/react-components";
import { FUNNEL_KINDS } from "../../../report";
import { useTexts } from "../../texts";
import { type ReportChoices } from "./choices";
import type { ReportOptionsProps } from "./ReportOptions";

/** Choices that are made once: the fiscal year, and how the funnel is drawn. */
export function RareOptions({
  choices,
  disabled,
  onChange,
}: Pick<ReportOptionsProps, "choices" | "disabled" | "onChange">) {
  const { t, format } = useTexts();
  return (
    <>
      <Field label={t("pane.report.fiscalStart")}>
        <Select
          disabled={disabled}
          value={String(choices.fiscalStart)}
          onChange={(_, { value }) => onChange({ fiscalStart: Number(value) })}
        >
          {monthNames(format.locale).map((name, month) => (
            <option key={name} value={month + 1}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("pane.report.funnel")}>
        <Select
          disabled={disabled}
          value={choices.funnel}
          onChange={(_, { value }) => onChange({ funnel: value as ReportChoices["funnel"] })}
        >
          {FUNNEL_KINDS.map((funnel) => (
            <option key={funnel} value={funnel}>
              {t(`pane.report.funnels.${funnel}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function monthNames(locale: string): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month)));
}
