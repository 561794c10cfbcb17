import {
  labelOf,
  Rows,
  withAmountsNeedingStages,
  type OptionalCells,
  type StageColumn,
  type StageTable,
  type TextColumn,
} from "../../calc";
import { FIELD_KINDS, type Field, type Mapping, type RawTable, type StageRow } from "../../leads";
import { cellsOfColumn, stageTableOf } from "./columns";

/** Leads to ask questions of. */
export interface LeadsInput {
  readonly data: RawTable;
  readonly mapping: Mapping;
  readonly stages: readonly StageRow[];
  /** Serial number of the day that the answers describe. */
  readonly asOf: number;
}

/**
 * The columns of the leads as the metrics take them, each read when first asked for. What cannot be read is an error
 * that names the user's own column and the row.
 */
export class LeadColumns {
  readonly asOf: number;
  private readonly rows: Rows<string>;
  private known: { readonly table: StageTable; readonly stages: StageColumn } | undefined;

  /** @throws CalcError differentHeights, which columns of one table never have */
  constructor(private readonly input: LeadsInput) {
    this.asOf = input.asOf;
    const { mapping } = input;
    const ranges = (Object.keys(mapping) as Field[]).map(
      (field) => [mapping[field], cellsOfColumn(input, field)] as const
    );
    this.rows = new Rows<string>(Object.fromEntries(ranges) as Record<string, OptionalCells>);
  }

  /**
   * Reads the columns that questions are asked of, one a step, so that questions find them read and none takes long.
   * What cannot be read is left to the questions that need it.
   */
  *readInSteps(): Generator<void, void> {
    const fields = (Object.keys(this.input.mapping) as Field[]).filter((field) => this.has(field));
    for (const field of fields) {
      const header = this.header(field);
      const kind = FIELD_KINDS[field];
      if (kind === "money") this.rows.tolerantNumbers(header);
      else if (kind === "date") this.rows.tolerantDates(header);
      else if (kind === "category") this.rows.texts(header);
      yield;
    }
  }

  has(field: Field): boolean {
    return cellsOfColumn(this.input, field) !== undefined;
  }

  get count(): number {
    return cellsOfColumn(this.input, "stage")?.length ?? 0;
  }

  /** @throws CalcError for a stage table that cannot be read */
  get table(): StageTable {
    return this.read.table;
  }

  /** The stage of each lead; one with an amount but no stage counts as unknown. */
  get stages(): StageColumn {
    return this.read.stages;
  }

  /** NaN for blank; all 0 where the table has no amounts. @throws CalcError for a cell that is no number */
  get amounts(): Float64Array {
    return this.has("amount")
      ? this.rows.numbers(this.header("amount"))
      : new Float64Array(this.count);
  }

  /** Serial numbers, NaN for blank; undefined without such a column. @throws CalcError for a cell that is no date */
  dates(field: Field): Float32Array | undefined {
    return this.has(field) ? this.rows.dates(this.header(field)) : undefined;
  }

  /** Undefined without such a column. */
  texts(field: Field): TextColumn | undefined {
    return this.has(field) ? this.rows.texts(this.header(field)) : undefined;
  }

  /** The text of a single cell; "" where it is blank or there is no such column. */
  textAt(field: Field, row: number): string {
    return labelOf(cellsOfColumn(this.input, field)?.[row]);
  }

  /** The last open stage of each lead; undefined without such a column. */
  get lastStages(): StageColumn | undefined {
    if (!this.has("lastStage")) return undefined;
    return this.rows.stages(this.header("lastStage"), this.table);
  }

  private get read() {
    if (!this.known) {
      const table = stageTableOf(this.input.stages);
      const stages = this.rows.stages(this.header("stage"), table);
      this.known = {
        table,
        stages: this.has("amount") ? withAmountsNeedingStages(stages, this.amounts) : stages,
      };
    }
    return this.known;
  }

  private header(field: Field): string {
    return this.input.mapping[field] ?? "";
  }
}
