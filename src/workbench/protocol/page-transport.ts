/** The add-in in an iframe of the local Excel's page. */
import { OfficeHost, type HostOptions } from "./host";
import { pageAddress } from "./page-address";

export interface FrameConnection {
  readonly host: OfficeHost;
  dispose(): void;
}

/**
 * Loads the add-in's page into the frame and answers its office.js.
 *
 * @param page the address of the add-in's page
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  page: string,
  options: HostOptions
): FrameConnection {
  const { origin } = new URL(page);
  const host = new OfficeHost(options, (text) => frame.contentWindow?.postMessage(text, origin));
  const receive = (event: MessageEvent): void => {
    const isAddin = event.source === frame.contentWindow && event.origin === origin;
    if (isAddin && typeof event.data === "string") host.receive(event.data);
  };
  window.addEventListener("message", receive);
  frame.src = pageAddress(
    page,
    window.location.origin,
    options.manifest.id,
    options.displayLanguage
  );
  return {
    host,
    dispose: () => {
      window.removeEventListener("message", receive);
      host.dispose();
    },
  };
}
