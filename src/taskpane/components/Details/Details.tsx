import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStyles } from "./Details.styles";

export interface DetailsProps {
  /** The line that unfolds the rest. */
  readonly summary: string;
  readonly className?: string;
  readonly summaryClassName?: string;
  readonly children: ReactNode;
}

/** What shows on demand, below the line that says what it is. */
export function Details({ summary, className, summaryClassName, children }: DetailsProps) {
  const styles = useStyles();
  return (
    <details className={className}>
      {/* Fluent UI's focus manager takes the Tab key past a summary that does not say that it is a stop. */}
      <summary tabIndex={0} className={mergeClasses(styles.summary, summaryClassName)}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
