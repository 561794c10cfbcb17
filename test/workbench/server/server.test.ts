import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { X509Certificate } from "node:crypto";
import {
  loadCertificate,
  publicKeyHash,
  type Certificate,
} from "../../../src/workbench/server/certificate";
import { fileFor } from "../../../src/workbench/server/routes";
import { serve, type RunningServer } from "../../../src/workbench/server/server";

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

const files: Readonly<Record<string, string>> = {
  "build/workbench/page/index.html": "<title>Local Excel</title>",
  "build/workbench/page/page.js": "page()",
  "dist/taskpane.html":
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  "dist/assets/icons/icon-32.png": "png",
  "node_modules/@microsoft/office-js/dist/office.js": "office()",
  "secret.txt": "not served",
};

let root: string;
let certificate: Certificate;
let server: RunningServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "local-excel-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  certificate = await loadCertificate(join(root, "certificate"), {});
  server = await serve(root, 43_117, certificate);
});

afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

/** Asks the server; TLS is checked against its own certificate, the path is sent as it is written. */
function get(
  path: string,
  headers: Record<string, string> = {},
  port: string | number = server.port
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port, path, headers, ca: certificate.cert };
    request(options, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body })
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("the addresses", () => {
  it.each([
    ["/", "<title>Local Excel</title>"],
    ["/?locale=sv-SE", "<title>Local Excel</title>"],
    ["/workbench/page.js", "page()"],
    ["/office-js/office.js", "office()"],
    ["/assets/icons/icon-32.png", "png"],
  ])("%s is served", async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body });
  });

  it("serves the add-in's page with office.js from this server", async () => {
    const { body } = await get("/taskpane.html?_host_Info=Excel$Web$16.01");
    expect(body).toBe('<script src="/office-js/office.js"></script>');
  });

  it.each(["/missing.js", "/assets", "/../secret.txt", "/%2e%2e/secret.txt", "/%"])(
    "%s is not found",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    }
  );

  it("keeps a path inside its folder", () => {
    expect(fileFor(root, "/workbench/../../../secret.txt")).toBeUndefined();
  });
});

describe("the headers", () => {
  it("lets icons be stored, as Excel demands", async () => {
    const { headers } = await get("/assets/icons/icon-32.png");
    expect(headers["content-type"]).toBe("image/png");
    expect(headers["cache-control"]).not.toContain("no-store");
  });

  it("answers a known version without its content", async () => {
    const first = await get("/workbench/page.js");
    const again = await get("/workbench/page.js", { "If-None-Match": String(first.headers.etag) });
    expect(again).toMatchObject({ status: 304, body: "" });
  });
});

describe("the add-in's origin", () => {
  it("is another than the page's, and known to the page", async () => {
    expect((await get("/workbench/addin-origin")).body).toBe(server.addinOrigin);
    expect(new URL(server.addinOrigin).origin).not.toBe(new URL(server.url).origin);
  });

  it("serves the add-in, and asks for a process of its own", async () => {
    const { port } = new URL(server.addinOrigin);
    const { status, headers } = await get("/taskpane.html", {}, port);
    expect(status).toBe(200);
    expect(headers["origin-agent-cluster"]).toBe("?1");
  });
});

it("takes the next free port where one is taken", async () => {
  const second = await serve(root, server.port, certificate);
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});

describe("the certificate", () => {
  it("is for localhost and kept for the next start", async () => {
    expect(new X509Certificate(certificate.cert).checkHost("localhost")).toBe("localhost");
    expect(await loadCertificate(join(root, "certificate"), {})).toEqual(certificate);
    expect((await stat(join(root, "certificate/localhost.key"))).mode & 0o077).toBe(0);
  });

  it("is the user's own where the environment names one", async () => {
    const environment = {
      SSL_KEY_FILE: join(root, "certificate/localhost.key"),
      SSL_CRT_FILE: join(root, "certificate/localhost.crt"),
    };
    const own = await loadCertificate(join(root, "elsewhere"), environment);
    expect(own.cert).toBe(await readFile(environment.SSL_CRT_FILE, "utf8"));
    await expect(stat(join(root, "elsewhere"))).rejects.toThrow("ENOENT");
  });

  it("has a hash of 32 bytes that names its key", () => {
    expect(Buffer.from(publicKeyHash(certificate), "base64")).toHaveLength(32);
  });
});
