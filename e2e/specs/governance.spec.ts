import { expect, test } from '@playwright/test';
import { seriousFaults, sideways } from '../support/looks.js';
import { Person } from '../support/person.js';

const TOPIC = '楼门口的长椅放在哪里';
const DECISION = '放在西侧树荫下，居民轮流擦洗，物业不收费';
const DAY_MS = 24 * 60 * 60 * 1000;
const CHINA_MS = 8 * 60 * 60 * 1000;

/** Yesterday in China: a consultation of that day can be recorded. */
const yesterday = (): string => new Date(Date.now() + CHINA_MS - DAY_MS).toISOString().slice(0, 10);

/** Nothing serious on the page, at a desk and on a phone. */
async function standsWell({ page }: Person): Promise<void> {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForLoadState('networkidle');
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  }
}

/** The needs that decisions of a region led to, as the official's page counts them. */
async function neededOf(official: Person, regionCode: string): Promise<number> {
  await official.opens(`/w/governance?region=${regionCode}`);
  const row = official.page.locator('tr').filter({ hasText: 'Sound self-governance bodies' }).first();
  return Number((await row.locator('td').last().innerText()).trim());
}

test('a community talks a matter through; the result becomes needs, which say where they come from', async ({
  browser,
}) => {
  test.setTimeout(5 * 60_000);
  const staff = await Person.signsIn(browser, 'communityStaff');
  const station = await Person.signsIn(browser, 'stationWorker');
  const official = await Person.signsIn(browser, 'official', { language: 'en' });
  const { page } = staff;
  const { viewer } = await staff.asks<{ viewer: { hat: { regionCode: string } } }>(
    '{ viewer { hat { regionCode } } }',
  );
  const community = viewer.hat.regionCode;
  const before = await neededOf(official, community);
  let number = '';

  await test.step('staff plan it, and their own inbox asks for the record', async () => {
    await staff.opens('/w/governance');
    await page.getByRole('link', { name: '发起议事' }).click();
    await page.getByLabel('议题').fill(TOPIC);
    await page.getByLabel('日期').fill(yesterday());
    await page.getByLabel('地点').fill('社区议事室');
    await page.getByLabel(/备选方案/).fill('西侧树荫下\n东侧门旁');
    await staff.button('保存').click();
    await expect(staff.heading(TOPIC)).toBeVisible();
    await expect(async () => {
      await staff.opens('/w/today');
      await page.getByRole('link', { name: `去记录 按计划议事并记录：${TOPIC}` }).click({ timeout: 3000 });
    }).toPass();
    await expect(staff.heading(TOPIC)).toBeVisible();
  });

  await test.step('who came and how many were for what', async () => {
    await page.getByLabel('应到').fill('60');
    await page.getByLabel('到会').fill('41');
    await page.getByLabel(/西侧树荫下/).fill('30');
    await page.getByLabel(/东侧门旁/).fill('11');
    await staff.button('存下议事情况').click();
    await expect(page.getByText('30 人赞成')).toBeVisible();
    await standsWell(staff);
  });

  await test.step('the result, and the station hears of it', async () => {
    await page.getByLabel('选定哪个方案').selectOption({ label: '西侧树荫下' });
    await page.getByRole('textbox', { name: /^决议/ }).fill(DECISION);
    await staff.button('形成决议').click();
    await expect(page.getByText('选定', { exact: true })).toBeVisible();
    await expect(async () => {
      await station.opens('/w/today');
      await expect(station.page.getByText(`议事有了结果：${TOPIC}`)).toBeVisible({ timeout: 3000 });
    }).toPass();
  });

  await test.step('a need is posted from the decision and waits for the station', async () => {
    const form = page.getByRole('group', { name: '由决议发布需求' });
    await form.getByLabel('类别').click();
    await page.keyboard.type('居家安全');
    await page.keyboard.press('Enter');
    await form.getByLabel('需要几名志愿者').fill('3');
    await form.getByRole('button', { name: '发布' }).click();
    const posted = page.locator('.result-list').getByRole('link');
    await expect(posted).toContainText(TOPIC);
    number = /XQ-[\w-]+/.exec(await posted.innerText())?.[0] ?? '';
    expect(number).not.toBe('');
    await expect(page.getByText('由决议发布', { exact: true })).toBeVisible();
  });

  await test.step('a need that is there already is tied to it by its number', async () => {
    const { needList } = await staff.asks<{ needList: { edges: { node: { number: string } }[] } }>(
      '{ needList(first: 20) { edges { node { number } } } }',
    );
    const other = needList.edges.map(({ node }) => node.number).find((each) => each !== number) ?? '';
    const form = page.getByRole('group', { name: '关联已有的需求' });
    await form.getByLabel('需求编号').fill(other);
    await form.getByRole('button', { name: '关联' }).click();
    await expect(page.locator('.result-list li')).toHaveCount(2);
    await expect(page.getByText('已有的需求', { exact: true })).toBeVisible();
    await standsWell(staff);
  });

  await test.step('the need tells which decision it comes from, and leads back to it', async () => {
    await page.locator('.result-list').getByRole('link', { name: TOPIC }).click();
    const origin = page.getByRole('region', { name: '从哪里来' });
    await origin.getByRole('link', { name: TOPIC }).click();
    await expect(staff.heading(TOPIC)).toBeVisible();
    await station.opens('/w/review');
    await expect(station.page.getByRole('link', { name: new RegExp(TOPIC) })).toBeVisible();
  });

  await test.step('the official reads it counted, in English', async () => {
    expect(await neededOf(official, community)).toBe(before + 2);
    await official.page.getByRole('link', { name: TOPIC }).first().click();
    await expect(official.page.getByText(DECISION)).toBeVisible();
    await expect(official.page.getByRole('group', { name: 'Post a need from the decision' })).toHaveCount(0);
    await standsWell(official);
  });

  for (const person of [staff, station, official]) await person.leaves();
});
