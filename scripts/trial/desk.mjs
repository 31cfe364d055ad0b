// The district desk in a real browser: every step is driven as an official would, timed, and photographed.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../set-up.mjs';
import { chinaDay } from './china-day.mjs';

const { chromium } = createRequire(join(root, 'e2e/package.json'))('@playwright/test');

const WIDTHS = [
  [1440, 900],
  [768, 1024],
  [360, 780],
];
const LANGUAGES = ['zh', 'en'];
const PATIENCE_MS = 120_000;
const LONGEST_SENDING_MS = 900_000;
/** A picture shows so many pixels from the top at most. */
const TALLEST = 2000;

/** Opens a browser at the desk's address with the cookie of whoever is signed in. */
export async function openDesk({ url, cookie }) {
  const browser = await chromium.launch({
    executablePath: process.env.WUSHE_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({
    viewport: { width: WIDTHS[0][0], height: WIDTHS[0][1] },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { browser, page, faults };
}

/** Most memory a process has had resident so far, in megabytes. */
export const peakOf = (pid) =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);

/** What reaches beyond the window: its classes. */
const widest = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (each) =>
          each.getBoundingClientRect().right > innerWidth &&
          !each.closest('.planning-scroll, .visually-hidden'),
      )
      .slice(0, 5)
      .map((each) => `${each.tagName}.${each.className}`)
      .join(' '),
  );

/** Photographs a page at three widths in both languages, and tells by how many pixels it can be moved sideways. */
export async function photograph({ page, folder, name, url }) {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES) {
    await page.evaluate((spoken) => localStorage.setItem('wushe.language', spoken), language);
    await page.goto(url);
    for (const [width, height] of WIDTHS) {
      await page.setViewportSize({ width, height });
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) console.log(`${name} ${language} ${width}: ${over} px sideways by ${await widest(page)}`);
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(folder, `${name}-${language}-${width}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST) },
      });
    }
  }
  await page.evaluate(() => localStorage.setItem('wushe.language', 'zh'));
  await page.setViewportSize({ width: WIDTHS[0][0], height: WIDTHS[0][1] });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
}

/** Tells how long a step took until the page showed it. */
export async function timed(tell, name, work) {
  const began = performance.now();
  const note = await work();
  tell(name, (performance.now() - began) / 1000, note ?? '');
}

/** What is tried beside the plan. */
const WHAT_IFS = [
  { name: 'no buffer between shifts', fill: (dialog) => dialog.getByLabel('两次之间至少隔几分钟').fill('0') },
  { name: 'without fairness', fill: (dialog) => dialog.getByText('不计各地公平').click() },
];

/** Drives the desk from the choice of the week to the last invitation. */
export async function driveDesk({ page, url, weekOn, folder, tell }) {
  const button = (name) => page.getByRole('button', { name });
  const at = () => page.url();
  const desk = `${url}/w/matching?week=${weekOn}`;
  await timed(tell, 'choose the week, see needs and people', async () => {
    await page.goto(desk);
    await page.locator('.outlook').first().waitFor();
    await page.waitForLoadState('networkidle');
  });
  await photograph({ page, folder, name: 'before', url: desk });
  await timed(tell, 'run to the finished plan', async () => {
    await button(/^计算方案/).click();
    await page.locator('.planning-lines tbody tr').first().waitFor();
    return page.locator('.planning-badge').textContent();
  });
  await page.waitForLoadState('networkidle');
  await photograph({ page, folder, name: 'plan', url: at() });
  await timed(tell, 'reload the page', async () => {
    await page.reload();
    await page.locator('.planning-lines tbody tr').first().waitFor();
  });
  await timed(tell, 'filter: added', async () => {
    await page.locator('.planning-tabs').getByText(/^新增/).click();
    await page.locator('.planning-tag[data-change=added]').first().waitFor();
  });
  for (const nth of [1, 2])
    await timed(tell, `fetch ${nth * 50} to ${nth * 50 + 50} of them`, async () => {
      const before = await page.locator('.planning-lines tbody tr').count();
      await button(/^再看/).click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('.planning-lines tbody tr').length > count,
        before,
      );
    });
  await timed(tell, 'map', async () => {
    await page.locator('.ant-segmented').getByText('地图', { exact: true }).click();
    await page.locator('.planning-spot').first().waitFor();
  });
  if (folder) await page.screenshot({ path: join(folder, 'map-zh-1440.png'), fullPage: true });
  await page.locator('.ant-segmented').getByText('清单', { exact: true }).click();
  await page.locator('.planning-tabs').getByText(/^新增/).click();
  for (const [name, nth, decided] of [
    ['pin', 0, '已固定'],
    ['exclude', 1, '已排除'],
  ])
    await timed(tell, name, async () => {
      const row = page.locator('.planning-lines tbody tr').nth(nth);
      await row.getByRole('button', { name: name === 'pin' ? '固定' : '排除' }).click();
      await row.getByText(decided).waitFor();
    });
  await timed(tell, 'run again with inertia', async () => {
    const before = page.url();
    await button(/^重新计算/).click();
    await page.waitForURL((now) => now.href !== before);
    await page.locator('.planning-kept').waitFor();
    return page.locator('.planning-kept').textContent();
  });
  await timed(tell, 'open the list behind a figure', async () => {
    await page.locator('button.planning-figure').first().click();
    await page.locator('.desk-list li').first().waitFor();
    return page.locator('.desk-list-count').textContent();
  });
  if (folder) await page.screenshot({ path: join(folder, 'list-zh-1440.png') });
  await page.keyboard.press('Escape');
  for (const { name, fill } of WHAT_IFS)
    await timed(tell, `what if: ${name}`, async () => {
      const before = await page.locator('.what-if-figures').count();
      await page.locator('.panel-aside').getByRole('button', { name: '假设…' }).click();
      await fill(page.getByRole('dialog'));
      await page.getByRole('button', { name: '开始比较' }).click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('.what-if-figures').length > count,
        before,
      );
      return page.locator('.what-if-figures').first().textContent();
    });
  await photograph({ page, folder, name: 'what-if', url: at() });
  await timed(tell, 'confirm, all invitations sent', async () => {
    await button(/^确认并发出/).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /发\s*出$/ })
      .click();
    // Thousands of invitations go out; the bar counts up meanwhile.
    await page.waitForFunction(
      () =>
        /已发出/.test(document.querySelector('.planning-foot p')?.textContent ?? '') &&
        !document.querySelector('.planning-foot [data-primary]'),
      undefined,
      { timeout: LONGEST_SENDING_MS },
    );
    return page.locator('.planning-foot p').textContent();
  });
  await photograph({ page, folder, name: 'confirmed', url: at() });
  const goods = `${desk}&of=goods`;
  await timed(tell, 'goods: plan lots as seats', async () => {
    await page.goto(goods);
    await button(/^(排一次物资|重新排)/).click();
    await page.locator('.planning-lines tbody tr').first().waitFor();
    return page.locator('.goods-panels').textContent();
  });
  await photograph({ page, folder, name: 'goods', url: goods });
}

/** Today in China, and the Monday after it. */
export function weekToPlan() {
  const today = chinaDay();
  return { today, weekOn: chinaDay(8 - (new Date(today).getUTCDay() || 7)) };
}
