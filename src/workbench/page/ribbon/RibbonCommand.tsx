import { Button, mergeClasses, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "./Ribbon.styles";

interface RibbonCommandProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** What the command does, shown when pointed at; the label alone if left out. */
  readonly supertip?: { readonly title: string; readonly description: string };
  /** Large commands stand with their label below a big icon, small ones are an icon only. */
  readonly size: "large" | "small";
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** One button of the ribbon. */
export function RibbonCommand(props: RibbonCommandProps) {
  const { label, icon, supertip, size, disabled, onPress } = props;
  const styles = useStyles();
  const large = size === "large";
  const tip = supertip ? (
    <div>
      <strong>{supertip.title}</strong>
      <div>{supertip.description}</div>
    </div>
  ) : (
    label
  );
  return (
    <Tooltip content={tip} relationship={large ? "description" : "label"} withArrow>
      <Button
        appearance="subtle"
        size="small"
        disabled={disabled}
        icon={icon}
        className={mergeClasses(large ? styles.large : styles.small)}
        onClick={onPress}
      >
        {large ? label : undefined}
      </Button>
    </Tooltip>
  );
}
