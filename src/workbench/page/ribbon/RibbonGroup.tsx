import type { ReactNode } from "react";
import { useStyles } from "./Ribbon.styles";

interface RibbonGroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function RibbonGroup({ label, children }: RibbonGroupProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <div className={styles.commands}>{children}</div>
      <div className={styles.groupLabel} aria-hidden="true">
        {label}
      </div>
    </div>
  );
}
