import { expect, test } from '@playwright/test';
import { seriousFaults, sideways } from '../support/looks.js';
import { Person } from '../support/person.js';

const COMMUNITY = '640106001002';
const WALL = { width: 1920, height: 1080 };

/** What the pages say, in both languages of the story. */
const words = {
  zh: {
    quarter: '近三个月',
    yearBefore: '上年同期',
    compared: '两个时期并排看',
    served: /^已办成/,
    posted: '提出需求',
    openList: '打开明细',
    list: '提出需求：明细',
    months24: '24 个月',
    trend: '逐月走势',
    worth: '值得看',
    export: '导出表格',
    bigScreen: '大屏',
    latest: '最新动态',
    own: '本社区的明细',
  },
  en: {
    quarter: 'Three months',
    yearBefore: 'A year before',
    compared: 'Two periods side by side',
    served: /^Served/,
    posted: 'Needs posted',
    openList: 'Open the list',
    list: 'Needs posted: the list',
    months24: '24 months',
    trend: 'Month by month',
    worth: 'Worth a look',
    export: 'Export table',
    bigScreen: 'Big screen',
    latest: 'Latest',
    own: 'The list of this community',
  },
} as const;

/** Serious faults of the page as it stands, and whether it can be moved sideways. */
async function standsWell({ page }: Person): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
}

for (const language of ['zh', 'en'] as const) {
  const say = words[language];

  test(`an official goes from the own region down to a community and its list, compares, prints and shows the wall (${language})`, async ({
    browser,
  }) => {
    const official = await Person.signsIn(browser, 'provinceOfficial', { language });
    const { page } = official;

    await test.step('the page opens on the own region', async () => {
      await official.opens('/w/regions');
      await expect(page.locator('.figure-choose')).toHaveCount(12);
      await expect(official.heading(say.worth)).toBeVisible();
      await standsWell(official);
    });

    await test.step('period and figure change together, and stay on the way down', async () => {
      await page.getByText(say.quarter, { exact: true }).click();
      await page.locator('.figure-choose').filter({ hasText: say.served }).click();
      await expect(page).toHaveURL(/period=quarter&figure=needsServed/);
    });

    await test.step('two periods stand side by side, the course beside its table', async () => {
      await page.getByText(say.yearBefore, { exact: true }).click();
      await expect(page).toHaveURL(/compare=yearBefore/);
      const compared = page.getByRole('region', { name: say.compared });
      await expect(compared.getByRole('row')).toHaveCount(13);
      await page.getByText(say.months24, { exact: true }).click();
      const trend = page.getByRole('region', { name: say.trend });
      await expect(trend.locator('tbody tr')).toHaveCount(24);
      await standsWell(official);
    });

    await test.step('a figure opens what it counts, and the list behind it', async () => {
      await page.locator('.figure-define').first().click();
      const definition = page.getByRole('dialog', { name: say.posted });
      await expect(definition).toBeVisible();
      await definition.getByRole('link', { name: say.openList }).click();
      await expect(official.heading(say.list)).toBeVisible();
      await standsWell(official);
      await page.goBack();
    });

    await test.step('down by the table to a community, whose page holds its matters', async () => {
      for (const digits of [4, 6, 9, 12]) {
        const unit = COMMUNITY.slice(0, digits);
        await page.locator(`.units-table a[href*="/w/regions/${unit}?"]`).click();
        await page.waitForURL(new RegExp(`/regions/${unit}\\?`));
      }
      await expect(page).toHaveURL(/period=quarter&figure=needsServed/);
      await expect(official.heading(say.own)).toBeVisible();
      await standsWell(official);
    });

    await test.step('the region prints to A4 with its definitions, and exports', async () => {
      await official.opens('/w/regions');
      await expect(page.locator('.figure-choose')).toHaveCount(12);
      const saved = page.waitForEvent('download');
      await official.button(say.export).click();
      expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.printed-definitions')).toBeVisible();
      await expect(page.locator('.rail')).toBeHidden();
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
      await page.emulateMedia({ media: 'screen' });
    });

    await test.step('the wall stands at 1920 by 1080 and at 1440 without scrolling, and is left with Escape', async () => {
      await page.setViewportSize(WALL);
      await official.button(say.bigScreen).click();
      await expect(official.heading(say.latest)).toBeVisible();
      for (const size of [WALL, { width: 1440, height: 900 }]) {
        await page.setViewportSize(size);
        await standsWell(official);
        expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
      }
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(/figure=needsVerified/);
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(/\/w\/regions\/\d+/);
    });
    await official.leaves();
  });
}

test('by the keyboard alone an official goes down the tiles and up again, and opens a definition and its list', async ({
  browser,
}) => {
  const official = await Person.signsIn(browser, 'official');
  const { page } = official;
  await official.opens('/w/regions');
  await expect(page.locator('.tile').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await expect(page).toHaveURL(/\/w\/regions$/);
  const onTile = () => page.evaluate(() => document.activeElement?.classList.contains('tile') ?? false);
  for (let presses = 0; presses < 120 && !(await onTile()); presses += 1) await page.keyboard.press('Tab');
  expect(await onTile()).toBe(true);
  await page.keyboard.press('ArrowRight');
  const name = await page.locator('.tile:focus .tile-name').innerText();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/w\/regions\/\d+/);
  const below = page.url();
  // The address changes before the page does.
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.locator('.tile:focus .tile-name')).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 1 })).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog', { name: '提出需求' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(official.heading('提出需求：明细')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(below);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Backspace');
  await expect(page).not.toHaveURL(below);
  await official.leaves();
});
