/** What office.js is told about the application it runs in, at its start. */
import type { HostManifest } from "./manifest";
import type { RequirementSets } from "./requirement-sets";

const EXCEL = 16;
const TASK_PANE = 1;
const READ_WRITE = 1;

export interface AppContextOptions {
  readonly manifest: HostManifest;
  readonly sets: RequirementSets;
  /** `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  /** `Office.context.contentLanguage`. */
  readonly contentLanguage: string;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** No theme is told: in this version of office.js `Office.context.officeTheme` is not there on the web. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  const { manifest, sets, settings } = options;
  return {
    _id: manifest.id,
    _appName: EXCEL,
    _appVersion: "16.01",
    _appUILocale: options.displayLanguage,
    _dataLocale: options.contentLanguage,
    _docUrl: "Book1.xlsx",
    _clientMode: READ_WRITE,
    _settings: [...settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: 0,
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: "local-excel",
    _appInstanceId: manifest.id,
    _requirementMatrix: sets.matrix(),
  };
}
