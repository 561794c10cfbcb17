import { join, normalize, sep } from "node:path";

/** Where Excel add-ins load office.js from; the local Excel serves the npm package's copy in its place. */
export const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * What the server offers under its address:
 *
 * | address         | served                                               |
 * |-----------------|------------------------------------------------------|
 * | `/`             | the local Excel's page                               |
 * | `/workbench/…`  | the page's scripts, and where the add-in is          |
 * | `/office-js/…`  | `@microsoft/office-js`, as the CDN would             |
 * | everything else | the add-in's build, as its own web server would do   |
 */
const ROUTES: readonly (readonly [prefix: string, folder: string])[] = [
  ["/workbench/", "build/workbench/page"],
  ["/office-js/", "node_modules/@microsoft/office-js/dist"],
  ["/", "dist"],
];

/** The file under `root` that a request path names, or undefined where it would leave its folder. */
export function fileFor(root: string, path: string): string | undefined {
  if (path === "/") return join(root, "build/workbench/page/index.html");
  const [prefix, folder] = ROUTES.find(([start]) => path.startsWith(start)) ?? ["/", "dist"];
  const served = join(root, folder);
  const file = normalize(join(served, path.slice(prefix.length)));
  return file.startsWith(served + sep) ? file : undefined;
}

/** The add-in's page with office.js taken from this server, so that it works offline. */
export function withLocalOfficeJs(html: string): string {
  return html.replaceAll(OFFICE_JS_CDN, "/office-js/");
}
