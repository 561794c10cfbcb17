import { Caption1, Link, Subtitle2 } from "@fluentui/react-components";
import type { Finding } from "../../../calc";
import { showLead } from "../../../excel";
import { reportTranslator } from "../../../locales";
import { Details } from "../../components/Details";
import type { Leads } from "../../leads";
import { FIELD_OF_FINDING, type FindingGroup } from "../../leads/findings";
import { tellFailure } from "../../tellFailure";
import { useTexts } from "../../texts";
import { describeFinding } from "./describeFinding";
import { useStyles } from "./Findings.styles";

/** So many leads of a kind are listed; who has corrected those sees the next. */
const LISTED = 50;

export interface FindingsProps {
  readonly leads: Leads;
  readonly groups: readonly FindingGroup[];
}

/** What in the leads makes figures wrong, each finding a way to its cell. */
export function Findings({ leads, groups }: FindingsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t, format, language } = texts;
  const translate = reportTranslator(language);
  const show = ({ row, kind }: Finding) =>
    void showLead(leads.placeOf(row - 1), leads.mapping[FIELD_OF_FINDING[kind]]).catch(tellFailure);
  return (
    <section className={styles.root}>
      <Subtitle2 as="h3" className={styles.title}>
        {t("pane.quality.findings")}
      </Subtitle2>
      {groups.length === 0 && <Caption1>{translate("report.quality.clean")}</Caption1>}
      {groups.map(({ kind, findings }) => (
        <Details
          key={kind}
          summary={`${translate(`report.quality.findings.${kind}`)} · ${format.number(findings.length)}`}
        >
          <ul className={styles.list}>
            {findings.slice(0, LISTED).map((finding) => (
              <li key={finding.row}>
                <Link as="button" onClick={() => show(finding)}>
                  {describeFinding(finding, texts)}
                </Link>
              </li>
            ))}
          </ul>
          {findings.length > LISTED && (
            <Caption1>
              {t("pane.insight.more", {
                count: findings.length - LISTED,
                number: format.number(findings.length - LISTED),
              })}
            </Caption1>
          )}
        </Details>
      ))}
    </section>
  );
}
