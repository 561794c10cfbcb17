import { Link } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTexts } from "../../texts";
import { Part, type PartProps } from "./Part";
import { useStyles } from "./Part.styles";

export interface ChartOrTableProps extends Pick<PartProps, "title" | "terms"> {
  readonly chart: ReactNode;
  readonly table: ReactNode;
  readonly firstShows?: "chart" | "table";
}

/** A chart and the table of its figures, one of them at a time. */
export function ChartOrTable({ chart, table, firstShows = "chart", ...rest }: ChartOrTableProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [shown, show] = useState(firstShows);
  const other = shown === "chart" ? "table" : "chart";
  const word = t(`pane.insight.show.${other}`);
  return (
    <Part
      {...rest}
      action={
        <Link
          as="button"
          className={styles.action}
          aria-label={`${word}: ${rest.title}`}
          onClick={() => show(other)}
        >
          {word}
        </Link>
      }
    >
      {shown === "chart" ? chart : table}
    </Part>
  );
}
