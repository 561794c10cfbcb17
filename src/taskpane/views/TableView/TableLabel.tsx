import { Badge, Caption1, Text } from "@fluentui/react-components";
import type { TableInfo } from "../../../excel";
import { useTexts } from "../../texts";
import { useStyles } from "./TableLabel.styles";

export interface TableLabelProps {
  readonly table: TableInfo;
  /** Whether it looks most like a leads table. */
  readonly proposed: boolean;
}

/** A table by its name, and where it is and how large. */
export function TableLabel({ table, proposed }: TableLabelProps) {
  const styles = useStyles();
  const { t, format } = useTexts();
  return (
    <span className={styles.root}>
      <span className={styles.name}>
        <Text weight="semibold">{table.name}</Text>
        {proposed && (
          <Badge appearance="tint" color="brand">
            {t("pane.table.proposed")}
          </Badge>
        )}
      </span>
      <Caption1 className={styles.place}>
        {t("pane.table.place", {
          sheet: table.sheet,
          count: table.rowCount,
          rows: format.number(table.rowCount),
        })}
      </Caption1>
    </span>
  );
}
