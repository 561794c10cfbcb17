import { Caption1, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { FILTER_FIELDS, type FilterField } from "../../../../leads";
import { useAnswer } from "../../../answers";
import { useTexts } from "../../../texts";
import { Answered } from "../Answered";
import { Section } from "../Section";
import type { SectionProps } from "../types";
import { useRemembered } from "../useRemembered";
import { splitBy } from "./split";
import { SplitFigures } from "./SplitFigures";

/** Where leads come from, or who has them: how many, how well they convert, what they brought. */
export function SplitSection({ columns }: SectionProps) {
  const { t } = useTexts();
  const fields = FILTER_FIELDS.filter((field) => columns.has(field));
  const [chosen, choose] = useRemembered<FilterField>("pipeline.insight.split", "source");
  const field = fields.includes(chosen) ? chosen : fields[0];
  const ask = useMemo(() => field && (() => splitBy(columns, field)), [columns, field]);
  const answer = useAnswer(ask);
  return (
    <Section name="split" headline={field && t(`fields.${field}`)}>
      {field === undefined ? (
        <Caption1>{t("pane.filter.noColumns")}</Caption1>
      ) : (
        <>
          <Select
            aria-label={t("pane.insight.split.by")}
            value={field}
            onChange={(_, { value }) => choose(value as FilterField)}
          >
            {fields.map((each) => (
              <option key={each} value={each}>
                {t(`fields.${each}`)}
              </option>
            ))}
          </Select>
          <Answered answer={answer}>
            {(split) => split && <SplitFigures split={split} field={field} />}
          </Answered>
        </>
      )}
    </Section>
  );
}
