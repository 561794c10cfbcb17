import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Rate } from "../../../../excel";
import type { Mapping } from "../../../../leads";
import { useTexts } from "../../../texts";
import { ConversionForm } from "./ConversionForm";

export interface CurrencyOfferProps {
  readonly table: string;
  readonly mapping: Mapping;
  /** The currencies of the amounts. */
  readonly codes: readonly string[];
  /** The rates that the workbook has. */
  readonly rates: readonly Rate[];
  /** The table has a column more, and is to be read so. */
  readonly onChanged: (mapping: Mapping) => Promise<void>;
}

/** Amounts in several currencies cannot be added: says so, and offers to convert them. */
export function CurrencyOffer({ table, mapping, codes, rates, onChanged }: CurrencyOfferProps) {
  const { t, format } = useTexts();
  const [isOpen, open] = useState(false);
  const { amount, currency } = mapping;
  if (codes.length < 2 || amount === undefined || currency === undefined) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {t("pane.columns.currency.several", { codes: format.list(codes) })}
        </MessageBarBody>
        {!isOpen && (
          <MessageBarActions>
            <Button onClick={() => open(true)}>{t("pane.columns.currency.open")}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {isOpen && (
        <ConversionForm
          table={table}
          amount={amount}
          currency={currency}
          codes={codes}
          rates={rates}
          // What is converted is in one currency.
          onConverted={(header) => onChanged({ ...mapping, amount: header, currency: undefined })}
          onCancel={() => open(false)}
        />
      )}
    </>
  );
}
