import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { chooseLanguage, chosenLanguage } from "../../../excel";
import { LANGUAGES } from "../../../locales";
import { useTexts } from "../../texts";

const AS_EXCEL = "excel";

/** The language of the add-in; the pane speaks it as soon as it is chosen. */
export function LanguageChoice() {
  const { t } = useTexts();
  const [choice, setChoice] = useState<string>(() => chosenLanguage() ?? AS_EXCEL);
  const choose = (value: string) => {
    setChoice(value);
    chooseLanguage(LANGUAGES.find((language) => language === value));
  };
  return (
    <Field label={t("pane.settings.language")} hint={t("pane.settings.languageHint")}>
      <RadioGroup value={choice} onChange={(_, { value }) => choose(value)}>
        <Radio value={AS_EXCEL} label={t("pane.settings.asExcel")} />
        {LANGUAGES.map((language) => (
          // In its own words and voice, for who cannot read the present one.
          <Radio
            key={language}
            value={language}
            lang={language}
            label={t(`pane.settings.languages.${language}`)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
