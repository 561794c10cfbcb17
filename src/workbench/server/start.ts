import { join, resolve } from "node:path";
import { openBrowser } from "./browser";
import { loadCertificate, publicKeyHash } from "./certificate";
import { serve, type RunningServer } from "./server";

/** Where the manifest expects the add-in during development. */
const DEFAULT_PORT = 3000;

export interface StartOptions {
  /** The project folder with dist/ and build/; the current folder if left out. */
  readonly root?: string;
  /** The first port to try; `PORT` or 3000 if left out, the next free one above it if taken. */
  readonly port?: number;
  /** The page's language, a tag as `sv-SE`; English if left out. */
  readonly locale?: string;
  /** Whether to open the page in a browser; true if left out. */
  readonly open?: boolean;
}

/** `npm start`: serves the local Excel, opens its page where a browser can be opened, and stays up. */
export async function start(options: StartOptions = {}): Promise<RunningServer> {
  const root = resolve(options.root ?? ".");
  const port = options.port ?? Number(process.env.PORT ?? DEFAULT_PORT);
  const certificate = await loadCertificate(join(root, "build/certificate"), process.env);
  const server = await serve(root, port, certificate);
  const query = options.locale ? `?locale=${encodeURIComponent(options.locale)}` : "";
  const address = server.url + query;
  const opened =
    (options.open ?? true) &&
    (await openBrowser(
      address,
      join(root, "build/browser-profile"),
      publicKeyHash(certificate),
      process.env
    ));
  console.log(
    opened
      ? `The local Excel is open in your browser: ${address}`
      : `The local Excel is at ${address} (accept its certificate, it was made on this machine)`
  );
  console.log("Stop it with Ctrl+C.");
  return server;
}
