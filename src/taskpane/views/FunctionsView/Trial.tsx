import { Button, Caption1 } from "@fluentui/react-components";
import { insertFormula, today } from "../../../excel";
import { ownFormula, type FormulaSigns, type OtherTables, type OwnFormula } from "../../../report";
import { Failure } from "../../components/Failure";
import { useTask } from "../../hooks/useTask";
import { useLeads } from "../../leads";
import { useTexts, type Texts } from "../../texts";
import { copyText } from "./copyText";
import { Formula } from "./Formula";
import type { FunctionReference } from "./reference";
import { useStyles } from "./Trial.styles";

export interface TrialProps {
  readonly reference: FunctionReference;
  readonly signs: FormulaSigns;
  /** What the workbook has beside the leads. */
  readonly others: OtherTables;
}

/** A call of the function with the user's own tables, ready for a cell; or what there has to be before. */
export function Trial({ reference: { id, examples }, signs, others }: TrialProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { leads } = useLeads();
  const { state, run } = useTask<string>();
  const asOf = leads?.asOf ?? today();
  const names = { ...others, leads };
  const own = ownFormula(id, names, asOf, signs);
  const english = ownFormula(id, names, asOf);

  if (!("formula" in own) || !("formula" in english)) {
    return (
      <div className={styles.root}>
        <Caption1>{whatIsLacking(own, texts)}</Caption1>
        <Formula className={styles.formula} text={examples[0]?.formula ?? ""} />
      </div>
    );
  }
  const insert = async () => {
    const { sheet, cell } = await insertFormula(english.formula);
    return t("pane.functions.inserted", { sheet, cell });
  };
  const copy = async () => {
    await copyText(own.formula);
    return t("pane.functions.copied");
  };
  return (
    <div className={styles.root}>
      <Formula className={styles.formula} text={own.formula} />
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={state.status === "running"}
          onClick={() => void run(insert)}
        >
          {t("pane.functions.insert")}
        </Button>
        <Button size="small" onClick={() => void run(copy)}>
          {t("pane.functions.copy")}
        </Button>
      </div>
      <Caption1 role="status">{state.status === "done" ? state.value : ""}</Caption1>
      {state.status === "failed" && <Failure message={state.message} />}
    </div>
  );
}

function whatIsLacking(own: OwnFormula, { t, format }: Texts): string {
  if (!("lacks" in own)) return "";
  if (own.lacks !== "columns") return t(`pane.functions.lacks.${own.lacks}`);
  const columns = format.list(own.fields.map((field) => t(`fields.${field}`)));
  return t("pane.functions.lacks.columns", { count: own.fields.length, columns });
}
