import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { launchBrowser, newProfile } from "./browser";

let server: Server;
let address: string;
beforeAll(async () => {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  server = createServer({ key, cert }, (_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<title>Åsa</title><body><script>document.body.append(6 * 7)</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  address = `https://localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** On a machine without a browser both are the packaged one. */
test.each([
  ["the installed browser", process.env],
  ["the packaged browser", { ...process.env, PATH: "", CHROME_PATH: undefined }],
])(
  "%s runs a page served with a certificate of its own",
  async (_, environment) => {
    const browser = await launchBrowser(environment);
    try {
      const page = await (await newProfile(browser, "sv-SE")).newPage();
      await page.goto(address);
      expect(await page.title()).toBe("Åsa");
      expect(await page.innerText("body")).toBe("42");
      expect(await page.evaluate(() => (1234.5).toLocaleString())).toBe("1\u00a0234,5");
    } finally {
      await browser.close();
    }
  },
  60_000
);
