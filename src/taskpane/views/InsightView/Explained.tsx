import { InfoLabel, type InfoLabelProps } from "@fluentui/react-components";
import { INFO_POPOVER } from "../../popover.styles";
import { useTexts } from "../../texts";
import { useDefinition, type Term } from "./useDefinition";

export interface ExplainedProps extends Pick<InfoLabelProps, "weight"> {
  readonly terms: readonly Term[];
  readonly children: string;
}

/** Words with a button that tells what they mean. */
export function Explained({ terms, weight, children }: ExplainedProps) {
  const { t } = useTexts();
  const define = useDefinition();
  return (
    <InfoLabel
      size="small"
      weight={weight}
      // It gets the focus: from what is no stop of the Tab key office.js on the web takes that key out of the pane.
      info={{ children: define(...terms), tabIndex: 0 }}
      infoButton={{ "aria-label": t("pane.insight.whatItMeans"), popover: INFO_POPOVER }}
    >
      {children}
    </InfoLabel>
  );
}
