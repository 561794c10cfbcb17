/** The add-in in a jsdom window: the same page, the same office.js, no browser. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { OfficeHost, type HostOptions } from "./host";
import { pageAddress } from "./page-address";

/** Where the add-in seems to come from; nothing is ever fetched from there. */
const ADDIN_ORIGIN = "https://localhost:3000";
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface NodeAddin {
  readonly host: OfficeHost;
  readonly window: DOMWindow;
  /** Errors that no script of the page caught. */
  readonly errors: Error[];
  close(): void;
}

export interface NodeAddinOptions extends HostOptions {
  /** The folder with the add-in's build. */
  readonly addinFolder: string;
  /** The folder of `@microsoft/office-js/dist`. */
  readonly officeJsFolder: string;
  /** The page within the add-in's folder. */
  readonly page: string;
}

/** Serves the page's scripts from disk; anything else, such as an address of the network, is not there. */
class DiskLoader extends ResourceLoader {
  constructor(private readonly folders: readonly (readonly [address: string, folder: string])[]) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { origin, pathname } = new URL(url);
    const address = origin + pathname;
    const found = this.folders.find(([start]) => address.startsWith(start));
    if (!found) return null;
    const relative = decodeURIComponent(address.slice(found[0].length));
    const file = readFile(path.join(found[1], relative)) as unknown as ReturnType<
      ResourceLoader["fetch"]
    >;
    return Object.assign(file as object, { abort: () => undefined }) as typeof file;
  }
}

export async function openNodeAddin(options: NodeAddinOptions): Promise<NodeAddin> {
  const html = await readFile(path.join(options.addinFolder, options.page), "utf8");
  const errors: Error[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error: Error) => errors.push(error));
  let window: DOMWindow | undefined;
  const deliver = (text: string): void => {
    // As a browser delivers it: not before the sender's work is done.
    setTimeout(() => {
      window?.dispatchEvent(
        new window.MessageEvent("message", { data: text, origin: ADDIN_ORIGIN })
      );
    });
  };
  const host = new OfficeHost(options, deliver);
  const page = `${ADDIN_ORIGIN}/${options.page}`;
  const dom = new JSDOM(html, {
    url: pageAddress(page, ADDIN_ORIGIN, options.manifest.id, options.displayLanguage),
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    resources: new DiskLoader([
      [OFFICE_JS_CDN, options.officeJsFolder],
      [`${ADDIN_ORIGIN}/`, options.addinFolder],
    ]),
    beforeParse: (created) => {
      window = created;
      // office.js talks to the window that opened it, before the one around it.
      created.opener = { postMessage: (text: string) => host.receive(text) };
      // jsdom has no document.domain, which office.js compares the host's name with.
      Object.defineProperty(created.document, "domain", {
        get: () => new URL(ADDIN_ORIGIN).hostname,
      });
      supplyMissing(created);
    },
  });
  return {
    host,
    window: dom.window,
    errors,
    close: () => {
      host.dispose();
      dom.window.close();
    },
  };
}

/** What panes use and jsdom lacks. */
function supplyMissing(window: DOMWindow): void {
  class Observer {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): [] {
      return [];
    }
  }
  window.ResizeObserver ??= Observer;
  window.IntersectionObserver ??= Observer as unknown as typeof IntersectionObserver;
  window.matchMedia ??= (query: string) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.TextEncoder ??= TextEncoder;
  window.TextDecoder ??= TextDecoder as typeof window.TextDecoder;
  window.structuredClone ??= structuredClone;
}
