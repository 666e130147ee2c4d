// Opens the page of a running meter in headless Chromium, as a person would, in both themes at the size of a desk and of a
// phone: registers must show and move, nothing may overflow, nothing may be logged as an error, axe must find no violation.
// node test/interop/page.mjs URL [FOLDER FOR PICTURES]
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [url, pictures] = process.argv.slice(2);
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (executablePath === undefined) {
  console.error("page: no Chromium on this machine");
  process.exit(5);
}
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screens = ["overview", "registers", "waveforms", "harmonics", "events", "profile", "system"];
const problems = [];
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const [width, height] of [
  [1440, 900],
  [390, 844],
]) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const where = `${width}x${height} ${colorScheme}`;
    page.on("console", (message) => message.type() === "error" && problems.push(`${where}: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`${where}: ${error.message}`));
    await page.goto(url);
    await page.getByText("Live", { exact: true }).first().waitFor({ timeout: 10_000 });
    for (const screen of screens) {
      await page.goto(`${url}/#${screen}`);
      await page.waitForTimeout(1_000);
      const { over, violations } = await page.evaluate(async (source) => {
        if (!("axe" in globalThis)) new Function(source)();
        const found = await globalThis.axe.run(document);
        return {
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          violations: found.violations.map(({ id, nodes }) => `${id} (${nodes.length})`),
        };
      }, axe);
      if (over > 0) problems.push(`${where} ${screen}: ${over} px too wide`);
      for (const violation of violations) problems.push(`${where} ${screen}: ${violation}`);
      if (pictures) await page.screenshot({ path: join(pictures, `${screen}-${width}-${colorScheme}.png`) });
    }
    const energy = () => page.evaluate(() => document.body.innerText);
    await page.goto(`${url}/#overview`);
    const before = await energy();
    await page.waitForTimeout(2_500);
    if ((await energy()) === before) problems.push(`${where}: the registers stand still`);
    await context.close();
  }
}
await browser.close();
for (const problem of problems) console.error(`page: ${problem}`);
console.log(`page: ${screens.length} screens, 2 sizes, 2 themes, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 3);
