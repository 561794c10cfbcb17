import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { currenciesOf } from "../../../leads";
import type { Leads } from "../../leads";
import { useTexts } from "../../texts";

export interface SeveralCurrenciesProps {
  readonly leads: Pick<Leads, "data" | "mapping">;
}

/** Says of which amounts the sums mean nothing, and where that is put right. */
export function SeveralCurrencies({ leads: { data, mapping } }: SeveralCurrenciesProps) {
  const { t, format } = useTexts();
  const codes = useMemo(() => currenciesOf(data, mapping), [data, mapping]);
  if (codes.length < 2) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t("pane.columns.currency.inFigures", { codes: format.list(codes) })}
      </MessageBarBody>
    </MessageBar>
  );
}
