import { expect, test } from '@playwright/test';
import { seriousFaults, sideways } from '../support/looks.js';
import { Person } from '../support/person.js';

const WORDS = '每月第二个周六在社区议事厅议事，记录和结果贴在公告栏';
const OBJECTION = '公示材料里的议事次数和公告栏上的对不上';
const ANSWER = '查过会议记录和公告栏底稿，十一次都在，照片可查';

interface Expert {
  readonly personId: string;
  readonly name: string;
  readonly isConflicted: boolean;
}

/** Nothing serious on the page, at a desk and on a phone. */
async function standsWell({ page }: Person): Promise<void> {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForLoadState('networkidle');
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  }
}

/** Opens what an inbox asks for; it stands there once what happened is sealed. */
async function followsInbox(person: Person, name: RegExp): Promise<void> {
  await expect(async () => {
    await person.opens('/w/today');
    await person.page.getByRole('link', { name }).first().click({ timeout: 3000 });
  }).toPass();
  await person.page.waitForURL(/\/w\/designations\/[0-9a-f-]+$/);
}

test('a community applies, experts judge and one declares a conflict, the public objects, another place is named', async ({
  browser,
}) => {
  // Seven people, each waiting for what the others did to reach an inbox.
  test.setTimeout(6 * 60_000);
  const staff = await Person.signsIn(browser, 'communityStaff');
  const official = await Person.signsIn(browser, 'provinceOfficial');
  const { viewer } = await staff.asks<{ viewer: { hat: { region: { name: string } } } }>(
    '{ viewer { hat { region { name } } } }',
  );
  const place = viewer.hat.region.name;
  let id = '';
  let chosen: readonly Expert[] = [];

  await test.step('staff apply; the figures are counted, words are asked for where nothing is', async () => {
    await staff.opens('/w/designations');
    await staff.page.getByRole('link', { name: '申报', exact: true }).click();
    await staff.page
      .getByLabel(/议事|协商/)
      .first()
      .fill(WORDS);
    await staff.page.getByLabel(/申报说明/).fill('五社常来常往，居民的事件件有回音');
    await staff.button(/^保存/).click();
    await staff.page.waitForURL(/\/w\/designations\/[0-9a-f-]+$/);
    id = staff.page.url().split('/').at(-1) ?? '';
    await expect(staff.page.getByText('按现在的数据统计，提交时定格')).toBeVisible();
    await standsWell(staff);
    await staff.button('提交申报').click();
    await expect(staff.page.getByText('待受理').first()).toBeVisible();
  });

  await test.step('the province finds it in its inbox and asks three experts; who is conflicted cannot be chosen', async () => {
    await followsInbox(official, new RegExp(`处理命名申报：.*${place}`));
    await official.button('请专家评审').click();
    const dialog = official.page.getByRole('dialog');
    await expect(dialog.getByText('须回避').first()).toBeVisible();
    const { designationExperts } = await official.asks<{ designationExperts: Expert[] }>(
      'query ($id: ID!) { designationExperts(id: $id) { personId name isConflicted } }',
      { id },
    );
    const able = designationExperts.filter(({ isConflicted }) => !isConflicted);
    chosen = able.slice(0, 4);
    expect(chosen).toHaveLength(4);
    for (const { name } of chosen.slice(0, 3)) await dialog.getByRole('checkbox', { name }).first().check();
    await dialog.getByRole('button', { name: '送交评审' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(official.page.getByText('未答复')).toHaveCount(3);
  });

  const judges = async (at: number, verdict: string, words: string, language: 'zh' | 'en' = 'zh') => {
    const expert = await Person.signsInAs(browser, chosen[at]?.personId ?? '', { language });
    await followsInbox(
      expert,
      new RegExp(`${language === 'zh' ? '请您评审' : 'Your judgement is asked'}.*${place}`),
    );
    await expert.page.getByRole('radio', { name: verdict, exact: true }).check();
    await expert.page.getByLabel(language === 'zh' ? '理由' : 'Why').fill(words);
    await expert.button(language === 'zh' ? '提交意见' : /^Send/).click();
    await expect(expert.page.locator('.designation-reviews').getByText(words)).toBeVisible();
    await standsWell(expert);
    await expert.leaves();
  };

  await test.step('two experts find that it meets the criteria, the third declares a conflict', async () => {
    await judges(0, '符合', '看了台账，走访了居民');
    await judges(1, 'Meets the criteria', 'The ledgers are complete', 'en');
    await judges(2, '申明回避', '亲属在这个社区工作');
  });

  await test.step('without a third voice there is no notice; a fourth expert is asked', async () => {
    await followsInbox(official, new RegExp(`评审已齐，决定是否公示：.*${place}`));
    await official.button('开始公示').click();
    await expect(official.page.getByRole('alert')).toBeVisible();
    await official.button('再请专家').click();
    const dialog = official.page.getByRole('dialog');
    await dialog
      .getByRole('checkbox', { name: chosen[3]?.name ?? '' })
      .first()
      .check();
    await dialog.getByRole('button', { name: '送交评审' }).click();
    await expect(dialog).toHaveCount(0);
    await judges(3, '符合', '材料齐全');
  });

  await test.step('the public reads the notice and objects without an account', async () => {
    await followsInbox(official, new RegExp(`评审已齐，决定是否公示：.*${place}`));
    await official.button('开始公示').click();
    await expect(official.page.getByText('公示中').first()).toBeVisible();
    const neighbour = await Person.arrives(browser, { on: 'phone' });
    await neighbour.opens('/names');
    await neighbour.page
      .getByRole('link', { name: new RegExp(place) })
      .first()
      .click();
    await neighbour.page.getByLabel('提出异议').fill(OBJECTION);
    await neighbour.button('提交异议').click();
    await expect(neighbour.page.getByText('已收到，答复会公布在这一页')).toBeVisible();
    await expect(neighbour.page.getByText(OBJECTION)).toHaveCount(0);
    await standsWell(neighbour);
    await neighbour.leaves();
  });

  await test.step('the objection is answered; the name waits for the end of the notice', async () => {
    await followsInbox(official, new RegExp(`答复公示异议：.*${place}`));
    await expect(official.page.getByText(OBJECTION)).toBeVisible();
    await official.page.getByLabel('答复（会公开）').fill(ANSWER);
    await official.button('不成立').click();
    await expect(official.page.getByText(`答复: ${ANSWER}`)).toBeVisible();
    await official.button('命名').click();
    await expect(official.page.getByRole('alert')).toBeVisible();
    await standsWell(official);
  });

  await test.step('a place whose notice is over is named with the reason, for it lacks something, and everybody reads it', async () => {
    await followsInbox(official, /公示期满，可以命名/);
    await expect(official.button('命名')).toBeVisible();
    const other = (await official.page.locator('h1').innerText()).trim();
    await official.button('命名').click();
    await official.page.getByRole('dialog').getByRole('textbox').fill('专家认为达标');
    await official.page.getByRole('dialog').getByRole('button', { name: '命名' }).click();
    await expect(official.page.getByText('已命名').first()).toBeVisible();
    const reader = await Person.arrives(browser, { on: 'phone', language: 'en' });
    await reader.opens('/names');
    await reader.page
      .getByRole('link', { name: new RegExp(other) })
      .first()
      .click();
    await expect(reader.page.getByText('Named').first()).toBeVisible();
    await standsWell(reader);
    await reader.leaves();
  });

  for (const person of [staff, official]) await person.leaves();
});
