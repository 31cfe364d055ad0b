import { expect, test, type Browser } from '@playwright/test';
import { Person } from '../support/person.js';

const COMMUNITY = '640106001002';
const MATTER = '手机不会用';
const SENTENCE = '社区老人想学用智能手机，请志愿者来教';
const MINUTES = 90;
const SERVED = 12;
const YUAN = 300;
const CLASS = '手机课堂第一课';
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** The next whole minute that leaves time to fill in a form. */
const soonMinute = () => Math.ceil((Date.now() + 20_000) / MINUTE_MS) * MINUTE_MS;

/** A moment as the desk's forms take it: China's wall clock to the minute. */
const formTime = (at: number) => new Date(at + 8 * HOUR_MS).toISOString().slice(0, 16);

/** The figures of the community as the official's page shows them, by name. */
async function figuresOf(official: Person): Promise<ReadonlyMap<string, number>> {
  await official.opens(`/w/regions/${COMMUNITY}`);
  const boxes = official.page.locator('.figure-choose');
  await expect(boxes).toHaveCount(12);
  const found = new Map<string, number>();
  for (const box of await boxes.all()) {
    const name = await box.locator('.figure-name').innerText();
    const value = await box.locator('.figure-value').innerText();
    found.set(name, Number(/[\d.,]+/.exec(value)?.[0].replaceAll(',', '') ?? '0'));
  }
  return found;
}

async function eightPeople(browser: Browser) {
  return {
    resident: await Person.arrives(browser, { on: 'phone' }),
    staff: await Person.signsIn(browser, 'communityStaff', { language: 'en' }),
    station: await Person.signsIn(browser, 'stationWorker'),
    manager: await Person.signsIn(browser, 'organizationManager'),
    worker: await Person.signsIn(browser, 'socialWorker'),
    charity: await Person.signsIn(browser, 'charityManager'),
    volunteer: await Person.signsIn(browser, 'volunteer', { on: 'phone', language: 'en' }),
    official: await Person.signsIn(browser, 'official'),
  };
}

test('one need goes through the five societies, from a resident’s words to the official’s figures', async ({
  browser,
}) => {
  // A shift has to begin on the way, which takes up to two minutes of waiting.
  test.setTimeout(5 * MINUTE_MS);
  const { resident, staff, station, manager, worker, charity, volunteer, official } =
    await eightPeople(browser);
  const before = await figuresOf(official);
  let code = '';
  let needPath = '';
  let projectId = '';

  await test.step('a resident asks and gets a code', async () => {
    await resident.page.goto(`/ask?region=${COMMUNITY}`);
    await resident.button(MATTER).click();
    await resident.button('这个星期').click();
    await resident.page.getByLabel('说说是什么事').fill('楼里几个老人想学用手机挂号');
    await resident.page.getByText('不留电话').click();
    await resident.button('交给社区').click();
    code = (await resident.page.locator('.big-code').innerText()).trim();
  });

  await test.step('staff take it up on the phone, in English', async () => {
    await staff.page.setViewportSize({ width: 390, height: 844 });
    await staff.page.goto('/m/needs');
    await staff.page
      .getByRole('link', { name: /数字助老/ })
      .first()
      .click();
    await staff.page.getByRole('link', { name: 'Take up and complete' }).click();
    await staff.page.waitForURL(/\/m\/post/);
    await staff.button('Open words and phone').click();
    await expect(staff.page.getByText('楼里几个老人想学用手机挂号')).toBeVisible();
    await staff.button('Take up and send to the station').click();
    await expect(staff.heading('Posted; the township verifies it')).toBeVisible();
    await staff.page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('the station verifies it', async () => {
    await station.opens('/w/review');
    await station.page.getByRole('link', { name: /Help with phones|数字助老/ }).click();
    // The boxes of the need looked at before vanish with it.
    await expect(station.heading(/Help with phones|数字助老/)).toBeVisible();
    const boxes = station.page.locator('.review-boxes input');
    await expect(boxes).toHaveCount(3);
    for (const box of await boxes.all()) await box.check();
    await station.page.getByLabel('公众看到的一句话').fill(SENTENCE);
    await station.button(/核实通过并公开/).click();
    await expect(station.page.getByText(/已核实通过并公开/)).toBeVisible();
  });

  await test.step('everybody reads the one sentence', async () => {
    await volunteer.opens('/needs?region=640106');
    const card = volunteer.page.getByRole('link', { name: new RegExp(SENTENCE) });
    await expect(card).toBeVisible();
    needPath = `/w/needs/${(await card.getAttribute('href'))?.split('/').at(-1) ?? ''}`;
  });

  await test.step('an organization claims it, the station accepts: a project begins', async () => {
    await manager.opens(`/w/claimable?claim=${needPath.split('/').at(-1)}`);
    await manager.page.getByLabel('怎么做').fill('两位带班老师，每周六上午各教一组');
    await manager.button(/提交认领/).click();
    await expect(manager.page.getByRole('dialog')).toHaveCount(0);
    await station.opens('/w/claims');
    const plan = station.page.getByText('两位带班老师');
    await station.page
      .locator('tr, li')
      .filter({ has: plan })
      .getByRole('button', { name: '接受', exact: true })
      .click();
    await expect(plan).toHaveCount(0);
    await station.opens(needPath);
    await station.page.getByRole('link', { name: '打开项目' }).click();
    await station.page.waitForURL(/\/w\/projects\/[0-9a-f-]+$/);
    projectId = station.page.url().split('/').at(-1) ?? '';
  });

  await test.step('a social worker is put in charge and finds the project', async () => {
    await station.page.getByLabel('选择社工').click();
    await station.page.getByTitle(/何知遥/).click();
    await station.button('安排').click();
    await expect(station.page.getByText('还没有安排社工')).toHaveCount(0);
    await worker.opens(`/w/projects/${projectId}`);
    await expect(worker.page.getByText('何知遥').first()).toBeVisible();
  });

  await test.step('the charity gives money from a fund, the organization confirms its arrival', async () => {
    await charity.opens('/w/funds');
    await charity.page
      .getByRole('link', { name: /为老服务基金/ })
      .first()
      .click();
    await charity.page.getByRole('link', { name: '拨给项目' }).click();
    await charity.page.getByRole('radio', { name: /Help with phones/ }).check();
    await charity.page.getByLabel('金额（元）').fill(String(YUAN));
    await charity.button('拨给项目').click();
    await charity.page.waitForURL(/allocations/);
    await manager.opens(`/w/projects/${projectId}`);
    await manager.button('确认到账').click();
    await expect(manager.page.getByText('已确认')).toBeVisible();
  });

  const startsAt = soonMinute();
  await test.step('the organization opens a shift; a volunteer joins in English in two taps', async () => {
    await manager.opens(`/w/activities/new?project=${projectId}`);
    await manager.page.getByLabel('活动名称').fill(CLASS);
    await manager.page.getByLabel('集合地点').fill('社区服务站');
    await manager.page.getByLabel('第 1 班 开始').fill(formTime(startsAt));
    await manager.page.getByLabel('第 1 班 结束').fill(formTime(startsAt + 2 * HOUR_MS));
    await manager.page.getByLabel('第 1 班 人数').fill('2');
    await manager.button('发布活动').click();
    await expect(manager.page.getByText('还没有人报名')).toBeVisible();
    await volunteer.opens('/m');
    await volunteer.page
      .getByRole('link', { name: new RegExp(CLASS) })
      .first()
      .click();
    await volunteer.button(/^Join/).click();
    await volunteer.page.getByRole('dialog').getByRole('button', { name: 'Join' }).click();
    await expect(volunteer.page.getByText('You are in, see you there')).toBeVisible();
  });

  await test.step('the organizer’s list: came, left, other hours confirmed with a reason', async () => {
    await manager.page.reload();
    await manager.button(/^签到 /).click();
    // Nobody checks out before the shift began; the page's clock moves every half minute.
    await manager.button(/^签退 /).click({ timeout: startsAt - Date.now() + MINUTE_MS });
    await manager.button(/^改时长 /).click();
    await manager.page.getByLabel('服务了多少分钟').fill(String(MINUTES));
    await manager.page.getByRole('textbox', { name: '原因' }).fill('签到表记到 10:30');
    await manager.page.getByRole('dialog').getByRole('button', { name: '确认时长' }).click();
    await expect(manager.page.getByText('时长已确认')).toBeVisible();
    await volunteer.opens('/m/hours');
    await expect(volunteer.page.getByText(CLASS)).toBeVisible();
  });

  await test.step('the organization hands in, the community accepts, in English', async () => {
    await manager.opens(`/w/projects/${projectId}`);
    await manager.button('提交验收').click();
    await expect(manager.page.getByText('待验收').first()).toBeVisible();
    await staff.opens(`/w/projects/${projectId}`);
    await staff.button('Accept the work').click();
    await staff.page.getByLabel('How many people were served').fill(String(SERVED));
    await staff.page.getByRole('dialog').getByRole('button', { name: 'Accept the work' }).click();
    await expect(staff.page.getByText(`${SERVED} served`)).toBeVisible();
    await expect(staff.page.getByText('5 of 5')).toBeVisible();
  });

  await test.step('the resident says that it is done', async () => {
    await resident.page.goto('/follow');
    await expect(resident.heading('做好了吗？')).toBeVisible();
    await expect(resident.page.getByText(`求助码 ${code}`)).toBeVisible();
    await resident.button('做好了').click();
    await expect(resident.heading('这件事办好了')).toBeVisible();
  });

  await test.step('the official’s figures count it', async () => {
    const grown = async (name: string) =>
      ((await figuresOf(official)).get(name) ?? 0) - (before.get(name) ?? 0);
    for (const [name, by] of [
      ['提出需求', 1],
      ['已核实', 1],
      ['已办成', 1],
      ['服务人次', SERVED],
      ['服务时长', MINUTES / 60],
      ['使用善款', YUAN],
    ] as const) {
      await expect.poll(() => grown(name), { message: name, timeout: 30_000 }).toBe(by);
    }
  });

  for (const person of [resident, staff, station, manager, worker, charity, volunteer, official]) {
    await person.leaves();
  }
});
