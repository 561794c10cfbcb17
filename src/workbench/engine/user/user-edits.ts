/** What the user does in the grid: read from Univer's mutations, then treated as typing in Excel. */
import {
  AFTER_CELL_EDIT,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import {
  CellValueType,
  toDisposable,
  UndoCommand,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
} from "@univerjs/core";
import type { Rect } from "../../model/types";
import type { Matrix } from "../cells/grid";
import { fromRange } from "../cells/layout";
import { isSpilled, setScalar } from "../cells/values";
import type { Writer } from "../cells/writer";
import type { CellsChanged } from "../engine";
import { cellRect, MAX_COLUMNS, MAX_ROWS, union } from "../rect";
import type { Shift } from "../structure/shift";
import type { Structure } from "../structure/structure";
import { isByEngine } from "../univer/options";
import type { Workspace } from "../workspace";
import { Deletions } from "./deletions";

type Kind = CellsChanged["kind"];

/** Before the interceptor that reads numbers and dates. */
const FIRST = 1000;

const WHOLE_ROWS = [0, MAX_COLUMNS - 1] as const;
const WHOLE_COLUMNS = [0, MAX_ROWS - 1] as const;

/** Mutations that move whole rows or columns, and the change that each of them is. */
const MOVES: Readonly<Record<string, (range: IRange) => { shift: Shift; kind: Kind }>> = {
  [InsertRowMutation.id]: ({ startRow, endRow }) => ({
    shift: { axis: "row", at: startRow, count: endRow - startRow + 1, band: WHOLE_ROWS },
    kind: "RowInserted",
  }),
  [RemoveRowMutation.id]: ({ startRow, endRow }) => ({
    shift: { axis: "row", at: startRow, count: startRow - endRow - 1, band: WHOLE_ROWS },
    kind: "RowDeleted",
  }),
  [InsertColMutation.id]: ({ startColumn, endColumn }) => ({
    shift: {
      axis: "column",
      at: startColumn,
      count: endColumn - startColumn + 1,
      band: WHOLE_COLUMNS,
    },
    kind: "ColumnInserted",
  }),
  [RemoveColMutation.id]: ({ startColumn, endColumn }) => ({
    shift: {
      axis: "column",
      at: startColumn,
      count: startColumn - endColumn - 1,
      band: WHOLE_COLUMNS,
    },
    kind: "ColumnDeleted",
  }),
};

/** Mutations after which the cells of their sheets are looked through anew. */
const REORDERS: ReadonlySet<string> = new Set([
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

interface MutationParams {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly from?: { subUnitId: string };
  readonly to?: { subUnitId: string };
}

export class UserEdits {
  private readonly deletions: Deletions;
  private undoing = false;

  constructor(
    private readonly workspace: Workspace,
    private readonly writer: Writer,
    private readonly structure: Structure,
    private readonly edited: (sheetId: string, rect: Rect, kind: Kind) => void
  ) {
    this.deletions = new Deletions(workspace);
  }

  /** @returns Stops listening. */
  listen(): () => void {
    const { commands } = this.workspace.host;
    const before = commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id) this.undoing = true;
    });
    const after = commands.onCommandExecuted((command, options) => {
      this.onCommand(command, options);
      if (command.id === UndoCommand.id) this.undoing = false;
    });
    const editor = this.takeTypedText();
    return () => [before, after, editor].forEach((listening) => listening.dispose());
  }

  /** Text goes into the cell as typed, for `parseEntry`, and past the grid's own reading of it. */
  private takeTypedText(): IDisposable {
    const interceptors = this.workspace.host.injector.get(SheetInterceptorService);
    const stop = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, _place, next) => {
        const plain = typeof cell?.v === "string" && !cell.p && !cell.f;
        if (!plain || cell.t === CellValueType.FORCE_STRING) return next(cell);
        return { ...cell, t: CellValueType.STRING };
      },
    });
    return toDisposable(stop);
  }

  private onCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetSelectionsOperation.id) this.workspace.events.selectionChanged.emit();
    if (isByEngine(options) || !command.params) return;
    const params = command.params as MutationParams;
    const move = MOVES[command.id];
    if (command.id === SetRangeValuesMutation.id) this.onValues(params);
    else if (move) {
      const { shift, kind } = move(params.range);
      if (shift.count < 0) this.deletions.remember(params.subUnitId, shift);
      this.workspace.formulas.foldSpills(params.subUnitId);
      this.structure.follow(params.subUnitId, shift);
      if (shift.count > 0 && this.undoing) this.deletions.restore(params.subUnitId, shift);
      this.edited(params.subUnitId, fromRange(params.range), kind);
    } else if (REORDERS.has(command.id)) this.onReorder(params);
  }

  private onReorder(params: MutationParams): void {
    const ids = [params.subUnitId, params.from?.subUnitId, params.to?.subUnitId];
    for (const sheetId of new Set(ids)) {
      if (sheetId === undefined) continue;
      this.workspace.formulas.rescan(sheetId);
      const used = this.workspace.grid.usedRange(sheetId, true);
      if (used) this.edited(sheetId, used, "RangeEdited");
    }
  }

  private onValues({ subUnitId: sheetId, cellValue }: MutationParams): void {
    const { grid, formulas, calculator } = this.workspace;
    const matrix = grid.matrix(sheetId);
    let rect: Rect | undefined;
    for (const [rowKey, cells] of Object.entries(cellValue ?? {}))
      for (const [columnKey, given] of Object.entries(cells)) {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        if (given && !hasContents(given)) continue;
        const at = cellRect(row, column);
        const typed = grid.cell(sheetId, row, column);
        const formula = given?.f ?? undefined;
        formulas.vacate(sheetId, at);
        if (given && isSpilled(given)) this.empty(matrix, row, column, typed);
        else if (typed) this.read(matrix, sheetId, row, column, typed, formula);
        rect = rect ? union(rect, at) : at;
      }
    if (!rect) return;
    calculator.changed({ sheetId, rect });
    this.edited(sheetId, rect, "RangeEdited");
  }

  /** Part of an array that an undo brought back: its formula lays it anew. */
  private empty(matrix: Matrix, row: number, column: number, cell: ICellData | undefined): void {
    if (cell) setScalar(cell, null);
    this.workspace.grid.prune(matrix, row, column);
  }

  private read(
    matrix: Matrix,
    sheetId: string,
    row: number,
    column: number,
    cell: ICellData,
    formula: string | undefined
  ): void {
    if (formula) {
      this.workspace.formulas.set({ sheetId, row, column }, formula);
      return;
    }
    const rich = cell.p?.body?.dataStream;
    if (rich !== undefined) {
      delete cell.p;
      cell.v = rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
      cell.t = CellValueType.STRING;
    }
    if (cell.t === CellValueType.STRING && typeof cell.v === "string")
      this.writer.type(sheetId, row, column, cell, cell.v);
    this.workspace.grid.prune(matrix, row, column);
  }
}

const hasContents = (cell: ICellData) => "v" in cell || "f" in cell || "p" in cell || "si" in cell;
