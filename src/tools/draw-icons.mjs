/** Draws assets/icons/*.png from the drawings of icons.mjs: `node src/tools/draw-icons.mjs`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { drawings, sizes } from "./icons.mjs";
import { launchBrowser } from "./local-excel.mjs";

const folder = new URL("../../assets/icons/", import.meta.url);
mkdirSync(folder, { recursive: true });

const browser = await launchBrowser();
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(drawings)) {
  for (const size of name === "icon" ? sizes.app : sizes.command) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block}</style>
       <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${drawing}</svg>`
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`${name}-${size}.png`, folder), png);
  }
}
await browser.close();
