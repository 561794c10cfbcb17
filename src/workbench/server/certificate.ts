import { createHash, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const VALID_DAYS = 365;
const DAY_MS = 86_400_000;

/**
 * The certificate to serve with: the files named by `SSL_KEY_FILE` and `SSL_CRT_FILE` if both are set, else a
 * self-signed one for localhost, made at the first start and kept in `folder` while it is valid.
 */
export async function loadCertificate(
  folder: string,
  environment: NodeJS.ProcessEnv
): Promise<Certificate> {
  const { SSL_KEY_FILE: keyFile, SSL_CRT_FILE: certFile } = environment;
  if (keyFile && certFile) return read(keyFile, certFile);

  const files = [join(folder, "localhost.key"), join(folder, "localhost.crt")] as const;
  const kept = await read(...files).catch(() => undefined);
  if (kept && isValid(kept)) return kept;

  const made = await makeCertificate();
  await mkdir(folder, { recursive: true });
  await writeFile(files[0], made.key, { mode: 0o600 });
  await writeFile(files[1], made.cert);
  return made;
}

/**
 * The SHA-256 of the certificate's public key in base64, by which a Chromium browser can be told to accept
 * this one certificate (`--ignore-certificate-errors-spki-list`) and no other.
 */
export function publicKeyHash({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

async function read(keyFile: string, certFile: string): Promise<Certificate> {
  const [key, cert] = await Promise.all([readFile(keyFile, "utf8"), readFile(certFile, "utf8")]);
  return { key, cert };
}

function isValid({ cert }: Certificate): boolean {
  return Date.parse(new X509Certificate(cert).validTo) > Date.now() + DAY_MS;
}

async function makeCertificate(): Promise<Certificate> {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
