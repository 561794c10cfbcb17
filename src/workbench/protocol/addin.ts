/** The add-in as Excel sees it: its events, its pane, its ribbon, its custom functions. */
import type { Rect } from "../model/types";
import type { Workbook } from "../model/workbook";
import { ApiError } from "../objects/errors";
import type { AddinState, RangeTarget } from "../objects/targets";
import { Emitter } from "../model/events";
import type { HostManifest } from "./manifest";
import type { FunctionCalls } from "./function-calls";
import type { References } from "./references";

/** What a page shows of an add-in. */
export type AddinChange = "pane" | "ribbon";

/** Events are answered soon; older ranges of events are let go. */
const MAX_EVENT_RANGES = 1_000;

/** Features of the custom-functions runtime: 1 slices results that are too large, 2 sends them more often. */
const FEATURES = [1, 2] as const;

export class Addin implements AddinState {
  eventsEnabled = true;
  startState = "Inactive";
  readonly functionFeatures = FEATURES;
  readonly changes = new Emitter<AddinChange>();

  private pane: AddinState["paneState"] = "Background";
  private readonly buttons = new Map<string, { enabled: boolean }>();
  private readonly tabs = new Map<string, { visible: boolean }>();
  private readonly eventRanges = new Map<string, RangeTarget>();
  private nextEvent = 1;

  constructor(
    private readonly book: Workbook,
    private readonly references: References,
    private readonly functions: FunctionCalls,
    manifest: HostManifest
  ) {
    for (const id of manifest.buttons.keys()) this.buttons.set(id, { enabled: true });
    for (const id of manifest.tabs) this.tabs.set(id, { visible: true });
  }

  get paneState(): AddinState["paneState"] {
    return this.pane;
  }

  set paneState(state: AddinState["paneState"]) {
    this.pane = state;
    this.changes.emit("pane");
  }

  button(id: string): { enabled: boolean } {
    return known(this.buttons, id);
  }

  tab(id: string): { visible: boolean } {
    return known(this.tabs, id);
  }

  ribbonChanged(): void {
    this.changes.emit("ribbon");
  }

  keepEventRange(sheetId: string, rect: Rect): string {
    const id = `{event-${this.nextEvent++}}`;
    this.eventRanges.set(id, { book: this.book, sheetId, rect });
    const [oldest] = this.eventRanges.keys();
    if (this.eventRanges.size > MAX_EVENT_RANGES && oldest) this.eventRanges.delete(oldest);
    return id;
  }

  eventRange(referenceId: string): RangeTarget | undefined {
    return this.eventRanges.get(referenceId);
  }

  releaseReference(referenceId?: string): void {
    this.references.release(referenceId);
  }

  functionsReady(): void {
    this.functions.ready();
  }

  functionResults(results: unknown): void {
    this.functions.accept(results);
  }
}

function known<V>(items: ReadonlyMap<string, V>, id: string): V {
  const item = items.get(id);
  if (!item) throw new ApiError("InvalidArgument", `The manifest has no "${id}".`);
  return item;
}
