import { MenuList, MenuPopover } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStyles } from "./MenuSurface.styles";

export interface MenuSurfaceProps {
  /** For a menu without a button of its own, which would name it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** The items of a menu, never wider than the pane. */
export function MenuSurface({ label, children }: MenuSurfaceProps) {
  const styles = useStyles();
  return (
    <MenuPopover className={styles.root}>
      <MenuList aria-label={label}>{children}</MenuList>
    </MenuPopover>
  );
}
