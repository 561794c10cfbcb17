/** What a table style or a conditional format adds to a cell's own look; `#RRGGBB` colours. */
export interface Look {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", string>>>;
  readonly bar?: DataBar;
}

/** A bar in the cell, in shares of its width. */
export interface DataBar {
  readonly color: string;
  readonly start: number;
  readonly length: number;
}
