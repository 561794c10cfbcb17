import { Injector, Plugin, setDependencies, UniverInstanceType } from "@univerjs/core";

interface GridAccessConfig {
  /** Called before anything is drawn. */
  readonly prepare: (injector: Injector) => void;
  readonly onRendered: (injector: Injector) => void;
}

/** A plugin by which the page reaches the grid's services before the grid is drawn and as soon as it is. */
export class GridAccess extends Plugin {
  static override pluginName = "GRID_ACCESS";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    private readonly config: GridAccessConfig,
    protected override readonly _injector: Injector
  ) {
    super();
  }

  override onStarting(): void {
    this.config.prepare(this._injector);
  }

  override onRendered(): void {
    this.config.onRendered(this._injector);
  }
}

// The first parameter is the configuration, given at registration.
setDependencies(GridAccess, [Injector], 1);
