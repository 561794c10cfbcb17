import { Button, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Texts } from "../locales";
import { usePaneWidth } from "./use-pane-width";
import { useStyles } from "./TaskPane.styles";

interface TaskPaneProps {
  readonly title: string;
  readonly iconUrl: string;
  readonly open: boolean;
  readonly texts: Texts;
  readonly onClose: () => void;
  /** Starts the add-in in the frame; answers what ends it. */
  readonly start: (frame: HTMLIFrameElement) => () => void;
}

/** The add-in's pane at the right of the grid, at Excel's width until it is dragged. */
export function TaskPane({ title, iconUrl, open, texts, onClose, start }: TaskPaneProps) {
  const styles = useStyles();
  const { width, resizing, splitter } = usePaneWidth();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current ? start(frame.current) : undefined), [start]);
  return (
    <aside aria-label={title} className={mergeClasses(styles.pane, !open && styles.closed)}>
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.resizePane}
        aria-valuenow={width}
        tabIndex={0}
        className={styles.splitter}
        {...splitter}
      />
      <div className={styles.body} style={{ width }}>
        <header className={styles.header}>
          <img src={iconUrl} alt="" />
          <h2 className={styles.title}>{title}</h2>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.closePane}
            onClick={onClose}
          />
        </header>
        <iframe
          ref={frame}
          title={title}
          className={styles.frame}
          style={{ pointerEvents: resizing ? "none" : "auto" }}
        />
      </div>
    </aside>
  );
}
