import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useReducer } from "react";
import { writeTargets, type Targets } from "../../../excel";
import { BLANK_CHOICE, filterChoices } from "../../../leads";
import { Failure } from "../../components/Failure";
import { FilterBar } from "../../components/FilterBar";
import { View } from "../../components/View";
import { useTask } from "../../hooks/useTask";
import type { Leads } from "../../leads";
import { LeadColumns } from "../../leads/LeadColumns";
import { fiscalStartOf } from "../../leads/period";
import { parseAmount } from "../../parseAmount";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";
import { AmountField } from "./AmountField";
import { amountOr0, editGoals, problemsOf, toDraft, toTargets } from "./goalDrafts";
import { goalBasisOf, missingForQuotas, periodAround, planOf, quotasOf } from "./goals";
import { NeededTable } from "./NeededTable";
import { PlanTable } from "./PlanTable";
import { PointGains } from "./PointGains";
import { QuotaList } from "./QuotaList";

export interface GoalsFormProps extends Pick<TabViewProps, "workbook" | "access" | "onReport"> {
  readonly leads: Leads;
  readonly saved: Targets;
}

/** A draft of goals and quotas with what it would take, and one button that writes it. */
export function GoalsForm({ leads, saved, workbook, access, onReport }: GoalsFormProps) {
  const { t, format } = useTexts();
  const [draft, edit] = useReducer(editGoals, saved, (targets) =>
    toDraft(targets, ownersOf(leads), format)
  );
  const { state, run } = useTask<Targets>();
  const columns = useMemo(() => new LeadColumns(leads), [leads]);
  const basis = useMemo(() => goalBasisOf(columns), [columns]);

  const problems = problemsOf(draft, format);
  const isWrong = problems.revenue || problems.averageDeal || problems.quotas.size > 0;
  const revenue = problems.revenue ? 0 : amountOr0(draft.revenue, format);
  const typedDeal = problems.averageDeal ? undefined : parseAmount(draft.averageDeal, format);
  const averageDeal = typedDeal ?? basis.averageWon ?? 0;
  const aims = revenue > 0 && averageDeal > 0 ? { revenue, averageDeal } : undefined;

  const { report } = workbook.configuration;
  const { start, end } = periodAround(draft.quotaPeriod, columns.asOf, fiscalStartOf(report));
  // What is typed wrongly counts as nothing until it is put right.
  const quotas = JSON.stringify(
    draft.quotas.map(({ owner, quota }) => ({ owner, quota: amountOr0(quota, format) || 0 }))
  );
  const figures = useMemo(
    () => quotasOf(columns, JSON.parse(quotas), { start, end }),
    [columns, quotas, start, end]
  );
  const save = () =>
    void run(async () => {
      const written = await writeTargets(toTargets(draft, format));
      access.reload();
      return written;
    });

  return (
    <View
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={isWrong || state.status === "running"}
            onClick={save}
          >
            {t("pane.goals.save")}
          </Button>
          <Button onClick={onReport}>{t("pane.insight.toReport")}</Button>
        </>
      }
    >
      <FilterBar workbook={workbook} access={access} />
      {state.status === "failed" && <Failure message={state.message} onRetry={save} />}
      <div role="status">
        {state.status === "done" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{savedText(state.value, t)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <AmountField
        label={t("pane.goals.revenue")}
        value={draft.revenue}
        isBad={problems.revenue}
        onChange={(value) => edit({ type: "set", part: { revenue: value } })}
      />
      <AmountField
        label={t("pane.goals.averageDeal")}
        hint={t(
          basis.averageWon === undefined ? "pane.goals.noneWon" : "pane.goals.averageDealHint"
        )}
        placeholder={format.number(basis.averageWon)}
        value={draft.averageDeal}
        isBad={problems.averageDeal}
        onChange={(value) => edit({ type: "set", part: { averageDeal: value } })}
      />
      {aims ? (
        <>
          <PlanTable plan={planOf(aims, basis)} />
          {basis.rates.some((rate) => !(rate > 0)) && (
            <Body1 as="p">{t("pane.goals.noRates")}</Body1>
          )}
          <NeededTable aims={aims} basis={basis} />
        </>
      ) : (
        <Body1 as="p">{t("pane.goals.typeGoal")}</Body1>
      )}
      <PointGains basis={basis} revenue={aims?.revenue} />
      <QuotaList
        draft={draft}
        problems={problems.quotas}
        figures={figures}
        hasExpected={columns.has("expected")}
        missing={missingForQuotas(columns).map((field) => t(`fields.${field}`))}
        period={{ start, end }}
        onEdit={edit}
      />
    </View>
  );
}

/** With more names than these the column holds something else than the people of a sales team. */
const MOST_OWNERS = 100;

function ownersOf({ all, mapping }: Leads): readonly string[] {
  const owners = filterChoices(all, mapping, "owner").filter((owner) => owner !== BLANK_CHOICE);
  return owners.length > MOST_OWNERS ? [] : owners;
}

const savedText = ({ quotasTable }: Targets, t: ReturnType<typeof useTexts>["t"]): string =>
  quotasTable === undefined
    ? t("pane.goals.saved")
    : t("pane.goals.savedWithQuotas", { table: quotasTable });
