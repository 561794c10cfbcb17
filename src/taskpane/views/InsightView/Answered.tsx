import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Failure } from "../../components/Failure";
import type { Answer } from "../../answers";
import { useTexts } from "../../texts";
import { useStyles } from "./Answered.styles";

export interface AnsweredProps<Value> {
  readonly answer: Answer<Value>;
  /** Lines that stand there until the answer does. */
  readonly lines?: number;
  readonly children: (value: Value) => ReactNode;
}

/** What is known of a question: its answer, why there is none, or that it is still being calculated. */
export function Answered<Value>({ answer, lines = 4, children }: AnsweredProps<Value>) {
  const styles = useStyles();
  const { t } = useTexts();
  if (answer.status === "done") return <>{children(answer.value)}</>;
  if (answer.status === "failed") return <Failure message={answer.message} />;
  return (
    <Skeleton className={styles.root} aria-label={t("pane.loading")}>
      {Array.from({ length: lines }, (_, index) => (
        <SkeletonItem key={index} />
      ))}
    </Skeleton>
  );
}
