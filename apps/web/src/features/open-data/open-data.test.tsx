import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { canonicalText } from '@wushe/values';
import { faultsOf } from '../../testing/axe.js';
import { showDesk } from '../../testing/desk.js';
import { show } from '../../testing/render.js';
import { refuse, serve, type Answers } from '../../testing/fake-server.js';
import { DataPage } from './DataPage.js';
import { OpenDataPage } from './OpenDataPage.js';

const period = {
  regionCode: '64',
  period: '2024',
  figureCount: 12,
  approvedAt: '2025-01-06T02:00:00Z',
  isDemo: true,
  region: { code: '64', name: '宁夏回族自治区' },
  signedSnapshots: [
    { id: 's2', number: 2, figureCount: 12, sha256: 'b'.repeat(64), madeAt: '2025-02-01T02:00:00Z' },
    { id: 's1', number: 1, figureCount: 12, sha256: 'a'.repeat(64), madeAt: '2025-01-06T02:01:00Z' },
  ],
};
const answers = (nodes: readonly object[]): Answers => ({
  Query: {
    openDataPeriods: () => ({
      totalCount: nodes.length,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: nodes.map((node) => ({ cursor: 'c', node })),
    }),
    openDataCounts: () => ({ indicators: 41, organizations: 3, services: 5 }),
    childRegions: () => [{ code: '64', name: '宁夏回族自治区', level: 'province', isAdministrative: true }],
  },
});

const pair = crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as Promise<CryptoKeyPair>;

/** A file signed with a key of the test's own, which the api shows as number 1. */
async function signedFile(value: string): Promise<string> {
  const content = {
    form: 'wushe-snapshot-2',
    region: { code: '64', name: '宁夏回族自治区' },
    period: '2024',
    figures: [{ value }],
  };
  const bytes = new TextEncoder().encode(canonicalText(content));
  const signature = await crypto.subtle.sign('Ed25519', (await pair).privateKey, bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return JSON.stringify({
    content,
    keyVersion: 1,
    sha256,
    signature: btoa(String.fromCharCode(...new Uint8Array(signature)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', ''),
  });
}

/** Answers the address of the keys beside the GraphQL of the fake server. */
async function serveKeys(kid = '1'): Promise<void> {
  const { x } = await crypto.subtle.exportKey('jwk', (await pair).publicKey);
  const graph = globalThis.fetch;
  globalThis.fetch = async (input, init) =>
    input === '/open-data/keys.json'
      ? Response.json({ keys: [{ kty: 'OKP', crv: 'Ed25519', kid, x }] })
      : graph(input, init);
}

async function check(text: string): Promise<void> {
  const user = userEvent.setup();
  const field = screen.getByLabelText('或把内容粘贴到这里');
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: '核对' }));
}

it('lists what regions approved with counts, dates and links, at the desk', async () => {
  serve(answers([period]));
  const { container } = showDesk(<OpenDataPage />, { path: '/w/open-data' });
  const csv = await screen.findByRole('link', { name: '下载宁夏回族自治区 2024 CSV' });
  expect(csv.getAttribute('href')).toBe('/open-data/figures.csv?region=64&period=2024');
  expect(screen.getByText('12 项')).toBeTruthy();
  expect(screen.getByText('演示')).toBeTruthy();
  expect(screen.getByRole('link', { name: /第 2 版/ }).getAttribute('href')).toBe(
    '/open-data/snapshots/64/2024/2.json',
  );
  expect(await screen.findByText(/3 家已确认的组织/)).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

it('shows the same without an account on a phone', async () => {
  serve(answers([period]));
  const { container } = show(<DataPage />, { path: '/data' });
  expect(
    (await screen.findByRole('link', { name: '下载宁夏回族自治区 2024表格' })).getAttribute('href'),
  ).toBe('/open-data/figures.xlsx?region=64&period=2024');
  expect(await faultsOf(container)).toEqual([]);
});

it('says that nothing is approved yet, and why it cannot be read', async () => {
  serve(answers([]));
  const { unmount } = show(<DataPage />, { path: '/data' });
  expect(await screen.findByText('还没有已审定的数值')).toBeTruthy();
  unmount();
  serve({
    Query: {
      openDataPeriods: () => {
        throw refuse('TRY_AGAIN');
      },
    },
  });
  show(<DataPage />, { path: '/data' });
  expect(await screen.findByRole('alert')).toBeTruthy();
});

it('tells a good snapshot from one with a changed figure, without sending it', async () => {
  const asked = serve(answers([period]));
  await serveKeys();
  show(<DataPage />, { path: '/data' });
  const good = await signedFile('79.9');
  await check(good);
  expect(await screen.findByText('签名有效：宁夏回族自治区 2024，1 项数值，与审定时一致。')).toBeTruthy();
  await check(good.replace('79.9', '80.0'));
  expect(await screen.findByText(/被改动过/)).toBeTruthy();
  await check('{}');
  expect(await screen.findByText('这不是签名快照文件。')).toBeTruthy();
  await waitFor(() => expect(JSON.stringify(asked)).not.toContain('79.9'));
});

it('does not trust a hash that was changed along with the figure, nor another key', async () => {
  serve(answers([period]));
  await serveKeys();
  const { unmount } = show(<DataPage />, { path: '/data' });
  const [good, other] = [await signedFile('79.9'), await signedFile('80.0')];
  const signature = /"signature":"[^"]+"/;
  await check(other.replace(signature, signature.exec(good)?.[0] ?? ''));
  expect(await screen.findByText(/被改动过/)).toBeTruthy();
  unmount();
  serve(answers([period]));
  await serveKeys('2');
  show(<DataPage />, { path: '/data' });
  await check(good);
  expect(await screen.findByText('签名用的不是本平台的密钥。')).toBeTruthy();
});
