import type { Workbook } from "../../model/workbook";
import type { Texts } from "../locales";
import { HOME_GROUPS } from "./home-commands";
import { RibbonCommand } from "./RibbonCommand";
import { RibbonGroup } from "./RibbonGroup";

interface HomeTabProps {
  readonly workbook: Workbook;
  readonly texts: Texts;
  /** A command that the workbook refused, with its reason. */
  readonly onError: (error: unknown) => void;
}

export function HomeTab({ workbook, texts, onError }: HomeTabProps) {
  return HOME_GROUPS.map((group) => (
    <RibbonGroup key={group.label} label={texts[group.label]}>
      {group.commands.map(({ label, icon: Icon, run }) => (
        <RibbonCommand
          key={label}
          size="small"
          label={texts[label]}
          icon={<Icon />}
          onPress={() => {
            try {
              run(workbook);
            } catch (error) {
              onError(error);
            }
          }}
        />
      ))}
    </RibbonGroup>
  ));
}
