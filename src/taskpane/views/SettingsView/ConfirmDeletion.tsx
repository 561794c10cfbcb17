import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useTexts } from "../../texts";

export interface ConfirmDeletionProps {
  /** Serial date of the snapshot. */
  readonly date: number;
  readonly onCancel: () => void;
  readonly onDelete: () => void;
}

/** Asks whether a snapshot is to go for good. */
export function ConfirmDeletion({ date, onCancel, onDelete }: ConfirmDeletionProps) {
  const { t, format } = useTexts();
  return (
    <Dialog open modalType="alert" onOpenChange={onCancel}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {t("pane.settings.snapshots.delete", { date: format.date(date) })}
          </DialogTitle>
          <DialogContent>{t("pane.settings.snapshots.deleteWhat")}</DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{t("pane.actions.cancel")}</Button>
            <Button appearance="primary" onClick={onDelete}>
              {t("pane.settings.snapshots.confirm")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
