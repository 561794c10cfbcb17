/** The address of an add-in's page with what Excel on the web adds to it: host, language, and who to talk to. */

/** Shared runtime and custom functions. */
const FLAGS = 3;

const CONVERSATION_ID = "local-excel";

export function pageAddress(
  page: string,
  hostOrigin: string,
  addinId: string,
  displayLanguage: string
): string {
  const host = ["Excel", "Web", "16.01", displayLanguage, "local-excel", "", "", FLAGS].join("$");
  const address = new URL(page);
  address.searchParams.set("_host_Info", host);
  const partners = [CONVERSATION_ID, addinId, encodeURIComponent(hostOrigin)].join("|");
  // office.js reads _xdm_Info to the end of the address.
  return `${address.href}#&_serializer_version=1&_xdm_Info=${partners}`;
}
