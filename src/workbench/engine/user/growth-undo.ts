import { CommandType, IUndoRedoService } from "@univerjs/core";
import type { Rect, TableRecord } from "../../model/types";
import type { Workspace } from "../workspace";

const RESIZE = "workbench.mutation.resize-table";

interface Resize {
  readonly tableId: string;
  readonly rect: Rect;
}

/**
 * A table that grew because the user typed below it shrinks again with the first undo; the second takes the
 * text back ("Undo table auto-expansion").
 */
export class GrowthUndo {
  constructor(
    private readonly workspace: Workspace,
    resize: (tableId: string, rect: Rect) => void
  ) {
    workspace.host.commands.registerCommand({
      id: RESIZE,
      type: CommandType.MUTATION,
      handler: (_accessor, { tableId, rect }: Resize) => {
        resize(tableId, rect);
        return true;
      },
    });
  }

  /** After the command that made the table grow has put its own undo in place. */
  offer(before: TableRecord): void {
    const { injector, book } = this.workspace.host;
    const { rect } = this.workspace.tables.get(before.id);
    const step = (to: Rect) => [{ id: RESIZE, params: { tableId: before.id, rect: to } }];
    setTimeout(() => {
      injector.get(IUndoRedoService).pushUndoRedo({
        unitID: book.getUnitId(),
        undoMutations: step(before.rect),
        redoMutations: step(rect),
      });
    }, 0);
  }
}
