import type { RibbonButton, RibbonTab } from "./manifest";
import { RibbonCommand } from "./RibbonCommand";
import { RibbonGroup } from "./RibbonGroup";

/** Of the sizes in the manifest the one for large buttons at 100 % and 150 % zoom. */
const ICON_SIZES = { normal: 32, fine: 48 };

interface AddinTabProps {
  readonly tab: RibbonTab;
  readonly isEnabled: (button: RibbonButton) => boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The ribbon tab that an add-in brings with its manifest. */
export function AddinTab({ tab, isEnabled, onPress }: AddinTabProps) {
  return tab.groups.map((group) => (
    <RibbonGroup key={group.id} label={group.label}>
      {group.buttons.map((button) => (
        <RibbonCommand
          key={button.id}
          size="large"
          label={button.label}
          supertip={button.supertip}
          icon={<Icon button={button} />}
          disabled={!isEnabled(button)}
          onPress={() => onPress(button)}
        />
      ))}
    </RibbonGroup>
  ));
}

function Icon({ button: { icons } }: { readonly button: RibbonButton }) {
  const normal = icons.get(ICON_SIZES.normal);
  const fine = icons.get(ICON_SIZES.fine);
  return <img src={normal} srcSet={fine ? `${normal}, ${fine} 1.5x` : undefined} alt="" />;
}
