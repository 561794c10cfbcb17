import { BLANK_CHOICE, type FilterField } from "../../../leads";
import type { Leads } from "../../leads";
import type { Texts } from "../../texts";

/** "7 of 12 leads", or "12 leads" where the filter lets all through. */
export function rowsText({ all, data }: Pick<Leads, "all" | "data">, { t, format }: Texts): string {
  const count = all.columns[0]?.length ?? 0;
  const shown = data.columns[0]?.length ?? 0;
  const leads = format.number(count);
  return shown === count
    ? t("pane.filter.leads", { count, leads })
    : t("pane.filter.leadsOf", { count, leads, shown: format.number(shown) });
}

/** A value as it reads in a list: leads without one are called so in the user's language. */
export const valueText = (value: string, { t }: Texts): string =>
  value === BLANK_CHOICE ? t("pane.filter.blank") : value;

/** "Owner: Ana" */
export const choiceText = (field: FilterField, value: string, texts: Texts): string =>
  `${texts.t(`fields.${field}`)}: ${valueText(value, texts)}`;
