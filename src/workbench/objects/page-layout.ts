/** Excel.PageLayout with headers, footers and page breaks (ExcelApi 1.9). */
import { formatAddress, MAX_COLUMNS, parseAddress } from "../model/addresses";
import type { PageLayoutRecord, Rect } from "../model/types";
import {
  boolean,
  integerWithin,
  number,
  numberWithin,
  oneOf,
  optional,
  record,
  text,
} from "./check";
import { defineObject, instance, since, type Property } from "./define";
import { ApiError } from "./errors";
import { rangeArgument, sheetOf } from "./lookup";
import type { PageBreakTarget, SheetTarget } from "./targets";

const layoutOf = (target: SheetTarget): PageLayoutRecord => sheetOf(target).pageLayout;

type Margin = keyof NonNullable<PageLayoutRecord["margins"]>;

/** Excel's margins of a new sheet ("Normal"), in points. */
const NORMAL_MARGINS: Record<Margin, number> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function margin(name: Margin): Property<SheetTarget> {
  return {
    get: (target) => layoutOf(target).margins?.[name] ?? NORMAL_MARGINS[name],
    set: (target, value) => setMargin(target, name, numberWithin(0, 3_600)(value)),
  };
}

function setMargin(target: SheetTarget, name: Margin, points: number): void {
  const layout = layoutOf(target);
  layout.margins = { ...layout.margins, [name]: points };
}

function setMargins(target: SheetTarget, unit: unknown, options: unknown): void {
  const factor = POINTS_PER[oneOf("Points", "Inches", "Centimeters")(unit)];
  for (const [name, size] of Object.entries(record(options))) {
    if (!(name in NORMAL_MARGINS)) throw new ApiError("InvalidArgument");
    setMargin(target, name as Margin, number(size) * factor);
  }
}

function flag(name: "centerHorizontally" | "printGridlines"): Property<SheetTarget> {
  return {
    get: (target) => layoutOf(target)[name] ?? false,
    set: (target, value) => {
      layoutOf(target)[name] = boolean(value);
    },
  };
}

/** `{scale}` or `{horizontalFitToPages, verticalFitToPages}`: the one ends the other. */
const zoom: Property<SheetTarget> = {
  get: (target) => {
    const { scale, fitWidth, fitHeight } = layoutOf(target);
    if (fitWidth === undefined && fitHeight === undefined) return { scale: scale ?? 100 };
    return { horizontalFitToPages: fitWidth ?? null, verticalFitToPages: fitHeight ?? null };
  },
  set: (target, value) => {
    const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
    const pages = optional(integerWithin(0, 32_767));
    const layout = layoutOf(target);
    layout.scale = optional(integerWithin(10, 400))(scale);
    layout.fitWidth = pages(horizontalFitToPages);
    layout.fitHeight = pages(verticalFitToPages);
  },
};

/** Whole rows as `$1:$2`. */
function setTitleRows(target: SheetTarget, rows: unknown): void {
  const { rect } = rangeArgument(target, rows);
  const whole: Rect = { ...rect, column: 0, columns: MAX_COLUMNS };
  layoutOf(target).printTitleRows = formatAddress(whole, true);
}

function setPrintArea(target: SheetTarget, area: unknown): void {
  const range = rangeArgument(target, area);
  if (range.sheetId !== target.sheetId) throw new ApiError("InvalidArgument");
  layoutOf(target).printArea = formatAddress(range.rect, true);
}

/** A range kept as text in the layout. */
function kept(target: SheetTarget, address: string | undefined) {
  const parsed = address === undefined ? undefined : parseAddress(address);
  return parsed ? instance("Range", { ...target, rect: parsed.rect }) : null;
}

function orThrow<V>(found: V | null): V {
  if (found === null) throw new ApiError("ItemNotFound");
  return found;
}

export const pageLayout = defineObject("PageLayout", {
  properties: since("1.9", {
    bottomMargin: margin("bottom"),
    centerHorizontally: flag("centerHorizontally"),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: {
      get: (target: SheetTarget) => layoutOf(target).orientation,
      set: (target: SheetTarget, value: unknown) => {
        layoutOf(target).orientation = oneOf("Portrait", "Landscape")(value);
      },
    },
    paperSize: {
      get: (target: SheetTarget) => layoutOf(target).paperSize ?? "Letter",
      set: (target: SheetTarget, value: unknown) => {
        layoutOf(target).paperSize = oneOf("Letter", "Legal", "Tabloid", "A3", "A4", "A5")(value);
      },
    },
    printGridlines: flag("printGridlines"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom,
  }),
  objects: since("1.9", {
    headersFooters: { get: (target: SheetTarget) => instance("HeaderFooterGroup", target) },
  }),
  methods: since("1.9", {
    getPrintTitleRows: {
      run: (target: SheetTarget) => orThrow(kept(target, layoutOf(target).printTitleRows)),
    },
    getPrintTitleRowsOrNullObject: {
      run: (target: SheetTarget) => kept(target, layoutOf(target).printTitleRows),
    },
    setPrintArea: { run: setPrintArea },
    setPrintMargins: { run: setMargins },
    setPrintTitleRows: { run: setTitleRows },
  }),
});

export const headerFooterGroup = defineObject("HeaderFooterGroup", {
  objects: since("1.9", {
    defaultForAllPages: { get: (target: SheetTarget) => instance("HeaderFooter", target) },
  }),
});

type Position =
  "headerCenter" | "headerLeft" | "headerRight" | "footerCenter" | "footerLeft" | "footerRight";

function headerFooterText(name: Position): Property<SheetTarget> {
  return {
    get: (target) => layoutOf(target)[name] ?? "",
    set: (target, value) => {
      layoutOf(target)[name] = text(value);
    },
  };
}

export const headerFooter = defineObject("HeaderFooter", {
  properties: since("1.9", {
    centerFooter: headerFooterText("footerCenter"),
    centerHeader: headerFooterText("headerCenter"),
    leftFooter: headerFooterText("footerLeft"),
    leftHeader: headerFooterText("headerLeft"),
    rightFooter: headerFooterText("footerRight"),
    rightHeader: headerFooterText("headerRight"),
  }),
});

const breakAt = ({ book, sheetId }: SheetTarget, row: number) =>
  instance("PageBreak", { book, sheetId, row });

/** Documented: the break comes before the range's first cell; none can be before the first row. */
function addBreak(target: SheetTarget, range: unknown) {
  const { rect } = rangeArgument(target, range);
  if (rect.row === 0) throw new ApiError("InvalidArgument");
  const layout = layoutOf(target);
  layout.rowBreaks = [...new Set([...layout.rowBreaks, rect.row])].sort((a, b) => a - b);
  return breakAt(target, rect.row);
}

export const pageBreakCollection = defineObject("PageBreakCollection", {
  methods: since("1.9", {
    add: { run: addBreak },
    getCount: { run: (target: SheetTarget) => layoutOf(target).rowBreaks.length },
    getItem: {
      run: (target: SheetTarget, index: unknown) => {
        const row = layoutOf(target).rowBreaks[integerWithin(0, 1_026)(index)];
        if (row === undefined) throw new ApiError("ItemNotFound");
        return breakAt(target, row);
      },
    },
    removePageBreaks: {
      run: (target: SheetTarget) => {
        layoutOf(target).rowBreaks = [];
      },
    },
  }),
  items: (target) => layoutOf(target).rowBreaks.map((row) => breakAt(target, row)),
});

export const pageBreak = defineObject("PageBreak", {
  identify: (target) => ({ _Id: layoutOf(target).rowBreaks.indexOf(target.row) }),
  properties: since("1.9", {
    columnIndex: { get: () => 0 },
    rowIndex: { get: ({ row }: PageBreakTarget) => row },
  }),
  methods: since("1.9", {
    delete: {
      run: (target: PageBreakTarget) => {
        const layout = layoutOf(target);
        layout.rowBreaks = layout.rowBreaks.filter((row) => row !== target.row);
      },
    },
    getCellAfterBreak: {
      run: (target: PageBreakTarget) =>
        instance("Range", {
          book: target.book,
          sheetId: target.sheetId,
          rect: { row: target.row, column: 0, rows: 1, columns: 1 },
        }),
    },
  }),
});
