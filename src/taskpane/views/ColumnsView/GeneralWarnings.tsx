import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { RecognitionWarning } from "../../../leads";
import { useTexts } from "../../texts";
import { isGeneral } from "./describeColumn";

export interface GeneralWarningsProps {
  readonly warnings: readonly RecognitionWarning[];
}

/** What the user should know about the table as a whole. */
export function GeneralWarnings({ warnings }: GeneralWarningsProps) {
  const { t, format } = useTexts();
  return warnings.filter(isRemark).map(({ code, count, header = "" }) => (
    <MessageBar key={code} intent="warning" layout="multiline">
      <MessageBarBody>
        {t(`pane.columns.warnings.${code}`, { count, number: format.number(count), header })}
      </MessageBarBody>
    </MessageBar>
  ));
}

/** Won and lost apart from the stage come with an offer of their own. */
const isRemark = (warning: RecognitionWarning): boolean =>
  isGeneral(warning) && warning.code !== "statusApart";
