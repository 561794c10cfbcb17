import { Button } from "@fluentui/react-components";
import { notices, showSheet, toUserMessage } from "../../../excel";
import { useTexts } from "../../texts";

export interface SheetButtonProps {
  readonly sheet: string;
}

/** Leads to a sheet of the workbook; if it is gone, the pane says so. */
export function SheetButton({ sheet }: SheetButtonProps) {
  const { t } = useTexts();
  const go = () =>
    showSheet(sheet).catch((error: unknown) => {
      const { key, details } = toUserMessage(error);
      notices.show({ intent: "error", key: `errors.${key}`, details });
    });
  return <Button onClick={() => void go()}>{t("pane.actions.goToSheet")}</Button>;
}
