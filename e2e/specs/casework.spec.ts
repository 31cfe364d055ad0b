import { expect, test } from '@playwright/test';
import { seriousFaults, sideways } from '../support/looks.js';
import { Person } from '../support/person.js';

test('a social worker opens a case after a search, the supervisor approves the plan from the queue, the person sees who read it', async ({
  browser,
}) => {
  const worker = await Person.signsIn(browser, 'socialWorker');
  await worker.opens('/w/cases');
  await worker.page.getByRole('link', { name: '查重并开案' }).click();
  await worker.page.getByLabel('姓名').fill('演示佳');
  await worker.page.getByLabel('出生年').fill('1941');
  await worker.button('查重').click();
  // The same sound and year as somebody of the demonstration, written otherwise.
  await expect(worker.page.getByText('同音且同年').first()).toBeVisible();
  await worker.page.getByLabel(/代号/).fill('自己来的');
  await worker.page.getByLabel(/求助经过/).fill('自己来站求助');
  await worker.page.getByRole('button', { name: '开案', exact: true }).click();
  const told = await worker.page.getByText(/查询码 \d/).textContent();
  const code = (told ?? '').replaceAll(/\D/g, '');
  await worker.page.getByRole('link', { name: '打开个案' }).click();
  await worker.page.getByRole('combobox', { name: '怎样同意的' }).click();
  await worker.page.getByTitle('签字').click();
  await worker.button('写入档案').click();
  await worker.button('写评估').click();
  await worker.page.getByRole('combobox', { name: '风险' }).click();
  await worker.page.getByTitle('危急').click();
  await worker.page.getByLabel(/写进档案/).fill('一个人住，吃不下饭');
  await worker.button('写入档案').click();
  await worker.button('提交计划').click();
  await worker.page.getByLabel(/目标/).fill('每天有人陪\n三天内就医');
  await worker.page.getByLabel(/写进档案/).fill('每两天上门');
  await worker.button('写入档案').click();
  await expect(worker.page.getByText('计划待批').first()).toBeVisible();
  const address = new URL(worker.page.url()).pathname;

  const official = await Person.signsIn(browser, 'official');
  await official.opens(address);
  await expect(official.heading('没有这份个案，或者它不归您看')).toBeVisible();

  const supervisor = await Person.arrives(browser);
  await supervisor.opens('/w/sign-in');
  await supervisor.button(/孟怀瑾/).click();
  await supervisor.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await supervisor.opens('/w/case-queue');
  await supervisor.page.getByRole('link', { name: '审批计划' }).first().click();
  await supervisor.button('批准计划').click();
  await supervisor.button('批准计划').click();
  await expect(supervisor.page.getByText('服务中').first()).toBeVisible();
  expect(await seriousFaults(supervisor.page)).toEqual([]);
  await supervisor.opens('/w/case-queue');
  await expect(supervisor.page.getByRole('link', { name: '审批计划' })).toHaveCount(0);

  const person = await Person.arrives(browser, { on: 'phone' });
  await person.opens('/');
  await person.page.getByRole('link', { name: '谁看过我的个案' }).click();
  await person.page.getByRole('textbox').fill(code);
  await person.page.locator('button[type=submit]').click();
  await expect(person.page.getByText('孟怀瑾').first()).toBeVisible();
  expect(await sideways(person.page)).toBe(0);
  expect(await seriousFaults(person.page)).toEqual([]);
  for (const each of [worker, official, supervisor, person]) await each.leaves();
});
