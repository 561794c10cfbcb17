import type { ReactNode } from "react";
import { useStyles } from "./View.styles";

export interface ViewProps {
  readonly children: ReactNode;
  /** The view's buttons, the primary one first; they stay in sight while the content scrolls. */
  readonly actions?: ReactNode;
}

/** A page of the pane: content that scrolls, and its actions below. */
export function View({ children, actions }: ViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.content}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
