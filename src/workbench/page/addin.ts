/** The add-in of this server: what its files say, and its start in a frame of the page. */
import type { Workbook } from "../model/workbook";
import type { OfficeHost } from "../protocol/host";
import type { FunctionsJson } from "../protocol/functions-metadata";
import { readHostManifest, type HostManifest } from "../protocol/manifest";
import { connectFrame, type FrameConnection } from "../protocol/page-transport";
import type { Preferences } from "./preferences";
import { ADDIN_ORIGIN_PATH } from "../server/addresses";
import { readManifest, type AddinManifest } from "./ribbon/manifest";

/** An add-in as its files describe it, in the page's language. */
export interface AddinFiles {
  readonly ribbon: AddinManifest;
  readonly host: HostManifest;
  readonly functions: FunctionsJson;
}

const POLL_MS = 20;
const START_TIMEOUT_MS = 30_000;

/** @throws Error when the add-in is not there, or its manifest is not one */
export async function loadAddin(locale: string): Promise<AddinFiles> {
  const xml = await fetchText("/manifest.xml");
  const host = readHostManifest(new DOMParser().parseFromString(xml, "application/xml"), locale);
  return {
    host,
    ribbon: readManifest(xml, locale, await addinOrigin()),
    functions: JSON.parse(await fetchText(`/${host.functionsFile}`)) as FunctionsJson,
  };
}

/**
 * Where the server has the add-in, or the page's own origin: a browser that was asked to accept the server's
 * certificate for one port may not do so for another.
 */
async function addinOrigin(): Promise<string> {
  const origin = await fetchText(ADDIN_ORIGIN_PATH);
  return fetch(`${origin}/manifest.xml`, { mode: "no-cors" }).then(
    () => origin,
    () => location.origin
  );
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.text();
}

/** Starts the add-in in a frame, for one workbook. */
export const startAddin = (
  frame: HTMLIFrameElement,
  { host, ribbon, functions }: AddinFiles,
  workbook: Workbook,
  { locale }: Preferences
): FrameConnection =>
  connectFrame(frame, ribbon.taskpaneUrl, {
    workbook,
    manifest: host,
    functions,
    displayLanguage: locale,
  });

/** Resolves when the add-in listens to the ribbon: a button may be pressed before its page is loaded. */
export async function listening(host: OfficeHost): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!host.isListening("appCommandInvoked")) {
    if (Date.now() > deadline) throw new Error("The add-in did not start within 30 seconds.");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
