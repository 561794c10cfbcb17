/** Objects that office.js tracks over several batches: ranges move along when cells are inserted or deleted. */
import type { CellsChanged } from "../engine/engine";
import { shiftRect } from "../model/shift";
import { instance, Instance } from "../objects/define";
import { ApiError } from "../objects/errors";
import type { RangeTarget } from "../objects/targets";
import type { ObjectPath } from "./messages";

export class References {
  private readonly kept = new Map<string, Instance | "deleted">();
  private readonly ids = new Map<Instance, string>();
  private next = 1;

  /** Tracks the object from now on. */
  keep(object: Instance): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `{reference-${this.next++}}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
    return id;
  }

  /** The id of a tracked object; a path that already is a reference keeps its id. */
  idOf(path: ObjectPath | undefined, object: Instance): string | undefined {
    const id = this.ids.get(object);
    return id ?? (path && this.kept.has(path.Name) ? path.Name : undefined);
  }

  get(id: string): Instance {
    const object = this.kept.get(id);
    if (object === undefined) throw new ApiError("ItemNotFound");
    // All cells of the range were deleted.
    if (object === "deleted") throw new ApiError("InvalidReference");
    return object;
  }

  release(id?: string): void {
    if (id === undefined) {
      this.kept.clear();
      this.ids.clear();
      return;
    }
    const object = this.kept.get(id);
    if (object instanceof Instance) this.ids.delete(object);
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }

  cellsChanged(change: CellsChanged): void {
    if (change.kind === "RangeEdited") return;
    for (const [id, object] of this.kept) {
      if (!(object instanceof Instance) || object.type !== "Range") continue;
      const target = object.target as RangeTarget;
      if (target.sheetId !== change.sheetId) continue;
      const rect = shiftRect(target.rect, change);
      if (rect === target.rect) continue;
      this.ids.delete(object);
      const moved = rect ? instance("Range", { ...target, rect }) : "deleted";
      this.kept.set(id, moved);
      if (moved instanceof Instance) this.ids.set(moved, id);
    }
  }
}
