import { Field, Select } from "@fluentui/react-components";
import { PRESET_NAMES, type StageAssumption } from "../../../leads";
import { useTexts } from "../../texts";
import { describeAssumption } from "./describeAssumption";
import type { Source } from "./stageSources";

export interface StageSourceProps {
  readonly source: Source;
  /** Whether the workbook has a stage table. */
  readonly hasSaved: boolean;
  /** Where the proposed probabilities come from. */
  readonly assumption: StageAssumption;
  readonly onChange: (source: Source) => void;
}

/** Where the list begins: the stage table, the leads themselves, or a known process. */
export function StageSource({ source, hasSaved, assumption, onChange }: StageSourceProps) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <Field
      label={t("pane.stages.startFrom")}
      hint={source === "proposal" ? describeAssumption(assumption, texts) : undefined}
    >
      <Select value={source} onChange={(_, { value }) => onChange(value as Source)}>
        {hasSaved && <option value="saved">{t("pane.stages.sources.saved")}</option>}
        <option value="proposal">{t("pane.stages.sources.proposal")}</option>
        {PRESET_NAMES.map((preset) => (
          <option key={preset} value={preset}>
            {t("pane.stages.sources.preset", { name: t(`pane.stages.presets.${preset}`) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
