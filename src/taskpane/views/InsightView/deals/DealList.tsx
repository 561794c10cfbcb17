import { Caption1, Link } from "@fluentui/react-components";
import { useState } from "react";
import { showLead } from "../../../../excel";
import type { Field } from "../../../../leads";
import type { Leads } from "../../../leads";
import { tellFailure } from "../../../tellFailure";
import { useTexts } from "../../../texts";
import type { Deal } from "./deals";
import { dealName, dealReasons, dealText } from "./dealTexts";
import { useStyles } from "./DealList.styles";

export interface DealListProps {
  readonly title: string;
  readonly deals: readonly Deal[];
  readonly leads: Leads;
  /** The field to whose cell a deal leads. */
  readonly field: Field;
  /** Deals that are not listed. */
  readonly more: number;
}

/** So many deals are a day's work; the others show on demand. */
const FIRST = 5;

/** Deals, each with the way to its cell. */
export function DealList({ title, deals, leads, field, more }: DealListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t, format } = texts;
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, deals.length - FIRST);
  const show = ({ row }: Deal) =>
    void showLead(leads.placeOf(row), leads.mapping[field]).catch(tellFailure);
  if (deals.length === 0) return <Caption1>{t("pane.insight.deals.none")}</Caption1>;
  return (
    <>
      <ul className={styles.list} aria-label={title}>
        {deals.slice(0, all ? undefined : FIRST).map((deal) => (
          <li key={deal.row} className={styles.deal}>
            <div className={styles.head}>
              <Link as="button" onClick={() => show(deal)}>
                {dealName(deal, texts)}
              </Link>
              <span className={styles.amount}>{format.number(deal.amount)}</span>
            </div>
            <div className={styles.text}>{dealText(deal, texts)}</div>
            {dealReasons(deal, texts).map((reason) => (
              <div key={reason} className={styles.text}>
                {reason}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Link as="button" className={styles.more} onClick={() => setAll(true)}>
          {t("pane.insight.deals.showMore", { count: hidden, number: format.number(hidden) })}
        </Link>
      )}
      {hidden === 0 && more > 0 && (
        <Caption1>{t("pane.insight.more", { count: more, number: format.number(more) })}</Caption1>
      )}
    </>
  );
}
