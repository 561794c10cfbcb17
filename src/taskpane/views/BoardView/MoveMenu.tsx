import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
} from "@fluentui/react-components";
import type { Stage } from "../../../calc";
import { MenuSurface } from "../../components/MenuSurface";
import { useTexts } from "../../texts";

/** For which lead the menu is open, and the button that opened it. */
export interface OpenMenu {
  readonly row: number;
  readonly button: HTMLElement;
}

export interface MoveMenuProps {
  /** Undefined while it is closed. */
  readonly menu: OpenMenu | undefined;
  /** What the lead is called. */
  readonly name: string;
  readonly open: readonly Stage[];
  readonly closed: readonly Stage[];
  /** The stage it is in. */
  readonly current: Stage | undefined;
  readonly onShow: (row: number) => void;
  readonly onMove: (row: number, stage: Stage) => void;
  readonly onClose: () => void;
}

/** The stages that a lead can go to, those that close it below the others, and the way to its row. */
export function MoveMenu(props: MoveMenuProps) {
  const { menu, name, open, closed, current, onShow, onMove, onClose } = props;
  const { t } = useTexts();
  const row = menu?.row ?? -1;
  const items = (stages: readonly Stage[]) =>
    stages.map((stage) => (
      <MenuItem
        key={stage.name}
        disabled={stage.name === current?.name}
        onClick={() => onMove(row, stage)}
      >
        {stage.name}
      </MenuItem>
    ));
  return (
    <Menu
      open={menu !== undefined}
      positioning={{ target: menu?.button, position: "below", align: "end" }}
      onOpenChange={(_, { open: stays }) => !stays && onClose()}
    >
      <MenuSurface label={t("pane.board.moveMenu", { lead: name })}>
        <MenuGroup>
          <MenuGroupHeader>{t("pane.board.moveTo", { lead: name })}</MenuGroupHeader>
          {items(open)}
          {closed.length > 0 && <MenuDivider />}
          {items(closed)}
        </MenuGroup>
        <MenuDivider />
        <MenuItem onClick={() => onShow(row)}>{t("pane.board.show")}</MenuItem>
      </MenuSurface>
    </Menu>
  );
}
