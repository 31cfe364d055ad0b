import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Person } from '../support/person.js';
import { seriousFaults, sideways } from '../support/looks.js';

const MINUTE_MS = 60_000;
const AWARD = '领军人才和高级社会工作者奖金';
/** Nobody's number: a sound check character over the serial 000, which is never given. */
const IDENTITY = '350203198506200007';
const ACCOUNT = '6222000000002617';
/** Whose notice is over in the demonstration. */
const APPROVED = '温以宁';

/** Tomorrow in Shanghai, as a form takes it. */
const tomorrow = () => new Date(Date.now() + 32 * 60 * MINUTE_MS).toISOString().slice(0, 10);

/** The page as it stands, pointed at by nobody, has no serious fault and cannot be moved sideways. */
async function standsWell({ page }: Person): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
}

test('an award goes from "you may apply" over employer, district, city and notice to public notice, and from its end to paid, by two people and the bank’s answer', async ({
  browser,
}) => {
  test.setTimeout(5 * MINUTE_MS);
  const administrator = await Person.signsInNamed(browser, '方正言');
  const worker = await Person.signsInNamed(browser, '许安然');
  const waiting = await Person.signsInNamed(browser, '苏念慈', { language: 'en' });
  const city = await Person.signsInNamed(browser, '许闻海');
  const district = await Person.signsInNamed(browser, '陈望舒');
  let awardPath = '';
  let paidPath = '';
  let batchPath = '';

  await test.step('somebody reads in how many days, and because of which rule', async () => {
    await waiting.opens('/w/awards');
    await expect(waiting.page.getByText('In 214 days you may apply')).toBeVisible();
    await expect(
      waiting.page.getByText(/because “Employed in Xiamen for the five years before”/),
    ).toBeVisible();
    await standsWell(waiting);
  });

  await test.step('the administrator proposes a longer notice, an official publishes it from tomorrow', async () => {
    await administrator.opens('/w/awards/programmes');
    await administrator.page
      .getByText(/个参数和出处/)
      .first()
      .click();
    await administrator.page.getByRole('link', { name: '更新：公示期（天）' }).first().click();
    await administrator.page.getByLabel(/^公示期（天）/).fill('10');
    await administrator.button('测算').click();
    await administrator.page.getByLabel('版本说明').fill('公示期延长');
    await administrator.button('留存这个版本').click();
    await expect(administrator.page.getByRole('status').getByText('已留存')).toBeVisible();
    await standsWell(administrator);
    await city.opens('/w/awards/simulation');
    await city.button('发布').first().click();
    const dialog = city.page.getByRole('dialog');
    await dialog.getByLabel(/从哪天起/).fill(tomorrow());
    await dialog.getByLabel(/依据的文件/).fill('演示用，并非真实文件');
    await dialog.getByRole('button', { name: /发.?布/ }).click();
    await expect(dialog).toHaveCount(0);
    await standsWell(city);
  });

  await test.step('who may apply does, with what the register does not know', async () => {
    await worker.opens('/w/awards');
    await expect(worker.page.getByText(/现在可以申请，到/)).toBeVisible();
    await standsWell(worker);
    await worker.button('申请').first().click();
    await worker.page.getByLabel(/身份证件号码/).fill(IDENTITY);
    await worker.page.getByLabel('开户银行').fill('示例银行思明支行');
    await worker.page.getByLabel(/银行账号/).fill(ACCOUNT);
    for (const paper of await worker.page.locator('.award-papers input[type=checkbox]').all())
      await paper.check();
    await worker.page.getByLabel(/上传“身份证”/).setInputFiles({
      name: 'card.png',
      mimeType: 'image/png',
      buffer: Buffer.from('89504e470d0a1a0a0000', 'hex'),
    });
    await expect(worker.page.getByRole('link', { name: /PNG/ })).toBeVisible();
    await worker.button(/保.?存/).click();
    await expect(worker.page.getByText('已保存')).toBeVisible();
    await worker.button('提交申请').click();
    await expect(worker.page.getByText('已提交').first()).toBeVisible();
    awardPath = new URL(worker.page.url()).pathname;
    await standsWell(worker);
  });

  await test.step('employer, district and city pass it on in their turn', async () => {
    const { grantList } = await city.asks<{ grantList: { edges: { node: { person: { id: string } } }[] } }>(
      'query { grantList(regionCode: "350203010", role: stationWorker, text: "林知夏") { edges { node { person { id } } } } }',
    );
    const station = await Person.signsInAs(browser, grantList.edges[0]?.node.person.id ?? '');
    for (const [reviewer, verb] of [
      [station, '单位审核通过'],
      [district, '区级审核通过'],
      [city, '市级复核通过'],
    ] as const) {
      await reviewer.opens('/w/awards');
      const list = reviewer.page.getByRole('table', { name: '等您审核' });
      await list.getByRole('link', { name: '许安然' }).click();
      await reviewer.button(verb).click();
      await expect(reviewer.button(verb)).toHaveCount(0);
    }
    await station.leaves();
    await city.button('开始公示').click();
    await expect(city.page.getByText('公示中').first()).toBeVisible();
    await worker.opens(awardPath);
    await expect(worker.page.getByText('公示中').first()).toBeVisible();
  });

  await test.step('what nobody objected to is approved after its days', async () => {
    await city.opens('/w/awards');
    await city.page.getByRole('link', { name: APPROVED }).first().click();
    await city.button('批准').click();
    await expect(city.page.getByText('已批准').first()).toBeVisible();
    paidPath = new URL(city.page.url()).pathname;
    await standsWell(city);
  });

  await test.step('one makes the batch, another approves it, and only then the maker approves again', async () => {
    await city.opens('/w/awards/batches');
    await city.page.getByRole('checkbox', { name: new RegExp(APPROVED) }).check();
    await city.button('编成一批').click();
    await city.page.waitForURL(/\/w\/awards\/batches\/[\w-]+/);
    await expect(city.button('批准（第一人）')).toHaveCount(0);
    batchPath = new URL(city.page.url()).pathname;
    await standsWell(city);
    await district.page.getByRole('button', { name: /陈望舒/ }).click();
    await district.page.getByRole('menuitem', { name: /厦门市/ }).click();
    await district.page.waitForURL(/\/w(\/today)?$/);
    await district.opens(batchPath);
    await district.button('批准（第一人）').click();
    await expect(district.page.getByText('一人已批准').first()).toBeVisible();
    await city.opens(batchPath);
    await city.button('批准（第二人）').click();
    await city.page
      .getByRole('dialog')
      .getByRole('button', { name: /¥80,000/ })
      .click();
    await expect(city.page.getByText(/已批准，待银行回单/).first()).toBeVisible();
  });

  await test.step('the file goes to the bank, its answer is compared line by line, and the award is paid', async () => {
    await city.opens(batchPath);
    const downloading = city.page.waitForEvent('download');
    await city.button('导出银行文件').click();
    const file = readFileSync(await (await downloading).path(), 'utf8');
    const account = /,(\d{12,19}),80000\.00/.exec(file)?.[1] ?? '';
    const answer = `序号,账号,金额,结果,流水号\r\n1,${account},80000.00,成功,S2617\r\n`;
    await expect(city.page.getByLabel(/核对银行回单/)).toBeEnabled();
    await city.page.getByLabel(/核对银行回单/).setInputFiles({
      name: 'answer.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(answer, 'utf8'),
    });
    await expect(city.page.getByText('已到账')).toBeVisible();
    await standsWell(city);
    await city.opens(paidPath);
    await expect(city.page.getByText('已发放').first()).toBeVisible();
    await expect(city.page.getByText(AWARD).first()).toBeVisible();
  });

  for (const person of [administrator, worker, waiting, city, district]) await person.leaves();
});
