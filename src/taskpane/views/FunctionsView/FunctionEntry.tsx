import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Text,
} from "@fluentui/react-components";
import { useTexts } from "../../texts";
import { describeShape } from "./describeShape";
import { useStyles } from "./FunctionEntry.styles";
import { Trial, type TrialProps } from "./Trial";
import { resultShape } from "./reference";

/** A function: what it answers; opened, how it is called, with the user's own table, and what it takes and gives. */
export function FunctionEntry({ reference, signs, others }: TrialProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { id, syntax, description } = reference;
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.header }}>
        <span className={styles.head}>
          <Text weight="semibold">{id}</Text>
          <Caption1 className={styles.question}>{description}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <code className={styles.code}>{syntax.replaceAll(",", signs.argument)}</code>
        <Trial reference={reference} signs={signs} others={others} />
        <dl className={styles.list}>
          <div>
            <dt className={styles.term}>{t("pane.functions.result")}</dt>
            <dd className={styles.meaning}>{describeShape(resultShape(reference), texts)}</dd>
          </div>
          {reference.arguments.map(({ name, description: meaning, optional }) => (
            <div key={name}>
              <dt className={styles.term}>
                <code>{name}</code>
                {optional && (
                  <span className={styles.optional}>{` ${t("pane.functions.optional")}`}</span>
                )}
              </dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </AccordionPanel>
    </AccordionItem>
  );
}
