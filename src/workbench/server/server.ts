import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { ADDIN_ORIGIN_PATH } from "./addresses";
import type { Certificate } from "./certificate";
import { fileFor, withLocalOfficeJs } from "./routes";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

export interface RunningServer {
  /** `https://localhost:PORT/`, the page of the local Excel. */
  readonly url: string;
  readonly port: number;
  /** `https://localhost:PORT`, where its page has the add-in. */
  readonly addinOrigin: string;
  close(): Promise<void>;
}

/**
 * Serves the local Excel and the add-in on localhost only, from the project folder `root`, at `port` or the
 * next free one above it. The add-in's page is at a port of its own, above that one: the browser then gives it a
 * process of its own, as Excel does, in which it goes on while the local Excel calculates.
 */
export async function serve(
  root: string,
  port: number,
  certificate: Certificate
): Promise<RunningServer> {
  let addinOrigin = "";
  const [page, addin] = [1, 2].map(() =>
    createServer({ ...certificate }, (request, response) => {
      answer({ root, addinOrigin }, request, response).catch(() => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    })
  ) as [Server, Server];
  const bound = await listenFrom(page, port);
  addinOrigin = `https://localhost:${await listenFrom(addin, bound + 1)}`;
  return {
    url: `https://localhost:${bound}/`,
    port: bound,
    addinOrigin,
    close: async () => {
      await Promise.all([page, addin].map(close));
    },
  };
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

async function listenFrom(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return listenFrom(server, port + 1);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

interface Site {
  readonly root: string;
  readonly addinOrigin: string;
}

async function answer(
  { root, addinOrigin }: Site,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const path = decodePath(request.url ?? "/");
  if (path === ADDIN_ORIGIN_PATH) {
    response.writeHead(200, { "Content-Type": "text/plain", "Cache-Control": "no-store" });
    response.end(addinOrigin);
    return;
  }
  const file = path === undefined ? undefined : fileFor(root, path);
  const info = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !info?.isFile()) {
    response.writeHead(404, { "Content-Type": "text/plain" });
    response.end(`Not found: ${request.url}\n`);
    return;
  }
  const tag = `"${info.size}-${info.mtimeMs}"`;
  // "no-cache" asks the browser to check back each time; Excel refuses icons that come with "no-store".
  const headers = {
    "Content-Type": MEDIA_TYPES[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    // Without it, pages on different ports of one computer share a process.
    "Origin-Agent-Cluster": "?1",
    ETag: tag,
  };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
  } else if (file.endsWith(".html")) {
    response.writeHead(200, headers).end(withLocalOfficeJs(await readFile(file, "utf8")));
  } else {
    response.writeHead(200, { ...headers, "Content-Length": info.size });
    createReadStream(file).pipe(response);
  }
}

/** The path without query; undefined where it is not a valid encoding. */
function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return undefined;
  }
}
