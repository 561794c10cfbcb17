import { Button } from "@fluentui/react-components";
import { showSheet } from "../../../excel";
import { tellFailure } from "../../tellFailure";
import { useTexts } from "../../texts";

export interface SheetButtonProps {
  readonly sheet: string;
}

/** Leads to a sheet of the workbook; if it is gone, the pane says so. */
export function SheetButton({ sheet }: SheetButtonProps) {
  const { t } = useTexts();
  return (
    <Button onClick={() => void showSheet(sheet).catch(tellFailure)}>
      {t("pane.actions.goToSheet")}
    </Button>
  );
}
