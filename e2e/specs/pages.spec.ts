import { expect, test } from '@playwright/test';
import { Person, type DemoRole } from '../support/person.js';
import { seriousFaults, sideways } from '../support/looks.js';

const WIDTHS = [360, 768, 1440];

/** What every reader may open without signing in. */
const PUBLIC = [
  '/',
  '/needs',
  '/ask',
  '/ask?region=640106001003',
  '/follow',
  '/my-case',
  '/m',
  '/w/sign-in',
  '/nowhere',
];

/** The rail of each desk leads to every page of the desk. */
const DESKS = [
  'communityStaff',
  'stationWorker',
  'organizationManager',
  'socialWorker',
  'charityManager',
  'official',
  'administrator',
  'auditor',
] as const satisfies readonly DemoRole[];

/** Opens an address at each width and tells what is wrong there. */
async function faultsAt(person: Person, path: string): Promise<string[]> {
  const found: string[] = [];
  await person.opens(path);
  for (const width of WIDTHS) {
    await person.page.setViewportSize({ width, height: 900 });
    const at = `${path} at ${width}`;
    if ((await person.page.locator('h1').count()) !== 1) found.push(`${at}: not one h1`);
    const over = await sideways(person.page);
    if (over > 0) found.push(`${at}: ${over} px sideways`);
    found.push(...(await seriousFaults(person.page)).map((fault) => `${at}: ${fault}`));
  }
  return found;
}

async function visit(person: Person, paths: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await faultsAt(person, path)));
  expect([...found, ...person.faults]).toEqual([]);
  await person.context.close();
}

test('the public pages stand at every width, without serious faults and without errors', async ({
  browser,
}) => {
  const stranger = await Person.arrives(browser);
  await stranger.opens('/needs');
  const need = await stranger.page.locator('a.public-need').first().getAttribute('href');
  await visit(stranger, [...PUBLIC, need ?? '/needs']);
});

for (const role of DESKS) {
  test(`every page on the rail of the ${role} stands at every width`, async ({ browser }) => {
    const person = await Person.signsIn(browser, role);
    await person.page.waitForLoadState('networkidle');
    const links = await person.page.locator('nav a[href^="/w/"]').all();
    const paths = new Set<string>();
    for (const link of links) paths.add((await link.getAttribute('href')) ?? '/w');
    await visit(person, [...paths]);
  });
}

test('the staff pages on the phone stand at every width', async ({ browser }) => {
  const staff = await Person.signsIn(browser, 'communityStaff');
  await staff.opens('/m/needs');
  const need = await staff.page.locator('a.quick-need').first().getAttribute('href');
  const id = need?.split('/').at(-1) ?? '';
  await visit(staff, ['/m/needs', '/m/post', `/m/needs/${id}`, `/w/needs/${id}`]);
});
