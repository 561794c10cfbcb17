/** The local Excel for tools: its server, and a browser that shows it. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { launchBrowser as launch } from "./browser.cjs";
import { root } from "./build.mjs";

const installedBrowser = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((file) => file && existsSync(file));

/** Starts the browser that `CHROME_PATH` names, else an installed one, else the packaged Chromium. */
export const launchBrowser = () => launch(installedBrowser);

/** Starts the local Excel; says where it is, and how to stop it. */
export function serveLocalExcel(port) {
  const cli = path.join(root, "build/workbench/node/cli.js");
  const server = spawn(process.execPath, [cli, "start", "--no-open"], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`The local Excel ended with code ${code}.`)));
    server.stdout.on("data", (text) => {
      const address = /https:\/\/\S+/.exec(String(text))?.[0];
      if (address) resolve({ address, stop: () => server.kill() });
    });
  });
}
