import { Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { convertAmounts, type Rate } from "../../../../excel";
import { Failure } from "../../../components/Failure";
import { useTask } from "../../../hooks/useTask";
import { useTexts } from "../../../texts";
import { parseDecimal } from "../../../parseDecimal";
import { knownRate, ratesToWrite } from "../rates";
import { useStyles } from "./CurrencyOffer.styles";

export interface ConversionFormProps {
  readonly table: string;
  /** Headers of the amounts and of their currencies. */
  readonly amount: string;
  readonly currency: string;
  readonly codes: readonly string[];
  readonly rates: readonly Rate[];
  /** With the header of the column that has the converted amounts. */
  readonly onConverted: (header: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Digits of a rate that was calculated from others. */
const RATE_DIGITS = 6;

/** The currency to convert to, a rate for each of the others, and what will be written where. */
export function ConversionForm(props: ConversionFormProps) {
  const { table, amount, currency, codes, rates, onConverted, onCancel } = props;
  const styles = useStyles();
  const { t, format } = useTexts();
  const [base, setBase] = useState(codes[0]!);
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  const { state, run } = useTask<void>();
  const running = state.status === "running";

  const others = codes.filter((code) => code !== base);
  const textOf = (code: string): string =>
    typed[`${code}/${base}`] ?? format.plain(knownRate(rates, code, base), RATE_DIGITS);
  const isRate = (rate: number | undefined): rate is number => rate !== undefined && rate > 0;
  const isWrong = (text: string) => text.trim() !== "" && !isRate(parseDecimal(text));
  const entered = others.flatMap((code) => {
    const rate = parseDecimal(textOf(code));
    return isRate(rate) ? [{ code, rate }] : [];
  });
  const convert = () =>
    void run(async () => {
      const conversion = { table, amount, currency, base };
      const header = await convertAmounts({
        ...conversion,
        rates: ratesToWrite(entered, base, rates),
      });
      await onConverted(header);
    });

  return (
    <fieldset className={styles.root} aria-label={t("pane.columns.currency.open")}>
      <Field
        className={styles.field}
        label={t("pane.columns.currency.base")}
        orientation="horizontal"
      >
        <Select disabled={running} value={base} onChange={(_, { value }) => setBase(value)}>
          {codes.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </Select>
      </Field>
      {others.map((code) => (
        <Field
          key={code}
          className={styles.field}
          label={t("pane.columns.currency.rate", { code })}
          orientation="horizontal"
          validationMessage={
            isWrong(textOf(code)) ? t("pane.columns.currency.rateProblem") : undefined
          }
        >
          <Input
            disabled={running}
            inputMode="decimal"
            contentAfter={base}
            value={textOf(code)}
            onChange={(_, { value }) => type({ ...typed, [`${code}/${base}`]: value })}
          />
        </Field>
      ))}
      <Caption1>
        {t("pane.columns.currency.what", {
          table,
          column: t("fields.convertedAmount", { amount, currency: base }),
        })}
      </Caption1>
      {state.status === "failed" && <Failure message={state.message} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={running || entered.length < others.length}
          onClick={convert}
        >
          {t("pane.columns.currency.convert")}
        </Button>
        <Button disabledFocusable={running} onClick={onCancel}>
          {t("pane.actions.cancel")}
        </Button>
      </div>
    </fieldset>
  );
}
