import { expect, test } from '@playwright/test';
import { Person } from '../support/person.js';

test('a resident asks without an account; staff take it up, the station makes it public, the code tells', async ({
  browser,
}) => {
  const resident = await Person.arrives(browser, { on: 'phone' });
  await resident.page.goto('/');
  await resident.page.getByRole('link', { name: /我要人帮忙/ }).click();
  await resident.page.getByLabel('社区名字').fill('中强巷');
  await resident.button(/中强巷社区/).click();
  await resident.button('家里修东西').click();
  await resident.button('这两天').click();
  await resident.page.getByLabel('说说是什么事').fill('厨房水龙头一直滴水，自己拧不紧');
  await resident.page.getByLabel('您的电话').fill('138 0000 2617');
  await resident.button('交给社区').click();
  await expect(resident.heading('社区收到了')).toBeVisible();
  const code = (await resident.page.locator('.big-code').innerText()).trim();
  expect(code).toMatch(/^\d{4} \d{4} \d{4}$/);
  const number = /XQ-[\w-]+/.exec(await resident.page.getByText(/编号 XQ/).innerText())?.[0] ?? '';

  const staff = await Person.signsIn(browser, 'communityStaff');
  await staff.opens(`/w/needs?text=${number}`);
  await staff.page.getByRole('link', { name: '居家安全' }).click();
  await staff.page.getByRole('link', { name: '受理并补充' }).click();
  // The need's own page has the same button: wait for the form's.
  await expect(staff.heading('受理并补充')).toBeVisible();
  await staff.button('打开原话和电话').click();
  await expect(staff.page.getByText('厨房水龙头一直滴水')).toBeVisible();
  await staff.page.getByLabel(/一句话说明/).fill('独居老人家水龙头漏水，请人上门修');
  await staff.page.getByLabel('角色').fill('维修志愿者');
  await staff.page.getByRole('spinbutton', { name: '数量' }).fill('2');
  await staff.button(/提交核实/).click();
  await expect(staff.heading('独居老人家水龙头漏水，请人上门修')).toBeVisible();
  await expect(staff.page.getByText('待核实').first()).toBeVisible();

  const station = await Person.signsIn(browser, 'stationWorker');
  await station.page.goto('/w/review');
  await station.page.getByRole('link', { name: /独居老人家水龙头漏水/ }).click();
  await expect(station.heading('独居老人家水龙头漏水，请人上门修')).toBeVisible();
  for (const box of await station.page.getByRole('checkbox', { name: /情况属实|合理|适合社会力量/ }).all()) {
    await box.check();
  }
  await station.page.getByLabel('公众看到的一句话').fill('一户独居老人家的水龙头需要上门维修');
  await station.button(/核实通过并公开/).click();
  await expect(station.page.getByText(/已核实通过并公开：独居老人家水龙头漏水/)).toBeVisible();

  const stranger = await Person.arrives(browser, { on: 'phone', language: 'en' });
  await stranger.page.goto('/needs?region=640106');
  await stranger.page.getByRole('link', { name: /一户独居老人家的水龙头/ }).click();
  // The list that is left says so too, of several needs.
  await expect(stranger.heading('一户独居老人家的水龙头需要上门维修')).toBeVisible();
  await expect(stranger.page.getByText('2 of 2 people still wanted')).toBeVisible();
  await expect(stranger.page.getByText('厨房')).toHaveCount(0);

  await resident.page.goto('/');
  await resident.page.getByRole('link', { name: /查我的事/ }).click();
  await expect(resident.heading('正在找人来帮您')).toBeVisible();
  await expect(resident.page.getByText('工作人员看过您的话 1 次')).toBeVisible();
  await expect(resident.page.getByText('138')).toHaveCount(0);

  for (const person of [resident, staff, station, stranger]) await person.leaves();
});
