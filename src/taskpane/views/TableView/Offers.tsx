import { Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { BeakerRegular } from "@fluentui/react-icons/svg/beaker";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useId, useRef, type ReactElement } from "react";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { useTask, type TaskControl } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { useStyles } from "./Offers.styles";

export interface OffersProps {
  /** Whether the workbook has tables to choose from already. */
  readonly hasTables: boolean;
  readonly onSelection: () => Promise<void>;
  readonly onFile: (file: File) => void;
  readonly onSample: (control: TaskControl<number>) => Promise<void>;
}

/** Ways to a leads table for those who have none yet: the cells that are selected, a file, a sample. */
export function Offers({ hasTables, onSelection, onFile, onSample }: OffersProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const { state, run, cancel } = useTask<void>();
  const running = state.status === "running";
  const offer = (name: "selection" | "csv" | "sample", icon: ReactElement, onClick: () => void) => (
    <Offer name={name} icon={icon} disabled={running} onClick={onClick} />
  );
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {t(hasTables ? "pane.start.moreOffers" : "pane.start.empty")}
      </Subtitle2>
      {state.status === "failed" && <Failure message={state.message} />}
      {offer("selection", <TableRegular />, () => void run(onSelection))}
      {offer("csv", <DocumentArrowUpRegular />, () => input.current?.click())}
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        className={styles.input}
        // The button before it opens it.
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file can be chosen again, once it was corrected.
          target.value = "";
          if (file) onFile(file);
        }}
      />
      {offer("sample", <BeakerRegular />, () => void run(onSample))}
      {running && state.progress !== undefined && (
        <>
          <Busy label={t("pane.start.makingSample")} progress={state.progress} />
          <Button onClick={cancel}>{t("pane.actions.cancel")}</Button>
        </>
      )}
    </section>
  );
}

interface OfferProps {
  readonly name: "selection" | "csv" | "sample";
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** A button and what it does. */
function Offer({ name, icon, disabled, onClick }: OfferProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const hint = useId();
  return (
    <div className={styles.offer}>
      <Button
        className={styles.button}
        icon={icon}
        disabledFocusable={disabled}
        aria-describedby={hint}
        onClick={onClick}
      >
        {t(`pane.start.${name}`)}
      </Button>
      <Caption1 id={hint} className={styles.hint}>
        {t(`pane.start.${name}Hint`)}
      </Caption1>
    </div>
  );
}
