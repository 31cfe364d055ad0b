// How soon the official's page stands in Debian's chromium, measured in the browser itself.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../set-up.mjs';

const TIMES = 5;

/** Milliseconds from the navigation to the first paint and to the twelve figures; each time with an empty cache. */
export async function firstPaints(url, cookie, path) {
  const { chromium } = createRequire(join(root, 'e2e/package.json'))('@playwright/test');
  const browser = await chromium.launch({
    executablePath: process.env.WUSHE_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const taken = [];
  for (let time = 0; time < TIMES; time += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    await page.goto(`${url}${path}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelectorAll('.figure-value').length === 12);
    taken.push(
      await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
        figures: performance.now(),
      })),
    );
    await context.close();
  }
  await browser.close();
  return taken;
}
