import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
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
  /** `https://localhost:PORT/` */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the local Excel and the add-in on localhost only, from the project folder `root`, at `port` or the
 * next free one above it.
 */
export async function serve(
  root: string,
  port: number,
  certificate: Certificate
): Promise<RunningServer> {
  const server = createServer({ ...certificate }, (request, response) => {
    answer(root, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const bound = await listenFrom(server, port);
  return {
    url: `https://localhost:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

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

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const path = decodePath(request.url ?? "/");
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
