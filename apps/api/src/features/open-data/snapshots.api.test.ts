import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parseSignedText } from '@wushe/values';
import { TestApi } from '../../testing/api.js';
import { APPROVE } from '../../testing/indicators.js';
import { stationInput, REGISTER_STATION } from '../../testing/stations.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2025-11-03T09:00:00+08:00');
});

const ROW = { pack: 'nx-wsld-2022', indicator: 'station-coverage', regionCode: '64', period: '2024' };
const fileOf = (number: number): Promise<Response> =>
  fetch(`${api.url}/open-data/snapshots/64/2024/${number}.json`);

/** Whether a file bears the signature of the public key the api shows, by WebCrypto as a browser does it. */
async function isSigned(file: string): Promise<boolean> {
  const signed = parseSignedText(file);
  if (!signed) return false;
  const answer = await (await fetch(`${api.url}/open-data/keys.json`)).json();
  const { keys } = answer as { keys: { kid: string; kty: string; crv: string; x: string }[] };
  const key = keys.find(({ kid }) => kid === String(signed.keyVersion));
  if (!key) return false;
  const { kty, crv, x } = key;
  const publicKey = await crypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify']);
  const [text, signature] = [
    new TextEncoder().encode(signed.text),
    Buffer.from(signed.signature, 'base64url'),
  ];
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', text)).toString('hex');
  return digest === signed.sha256 && crypto.subtle.verify('Ed25519', publicKey, signature, text);
}

test('an approval is signed, a correction is signed as the next snapshot, and the first stays', async () => {
  const province = await api.actor({ role: 'official', regionCode: '64' });
  await province.does(APPROVE, { ...ROW, after: 0 });
  expect((await fileOf(1)).status).toBe(404);
  await api.settle();
  const first = await fileOf(1);
  expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const text = await first.text();
  expect(await isSigned(text)).toBe(true);
  await province.does(REGISTER_STATION, { input: stationInput({ openedOn: '2024-05-01' }) });
  await province.does(APPROVE, { ...ROW, after: 1, reason: '漏计一个站' });
  await api.settle();
  const second = await (await fileOf(2)).text();
  expect(await isSigned(second)).toBe(true);
  expect(second).not.toBe(text);
  expect(await (await fileOf(1)).text()).toBe(text);
  // Approvals read again sign nothing new.
  await api.settle();
  expect((await fileOf(3)).status).toBe(404);
  const { rows } = await api.db.query(`select type from events where type = 'snapshot.signed'`);
  expect(rows).toHaveLength(2);
});

test.each(['%00/2026-10', '64/%00'])(
  'what can be no region or no period has no snapshot: %s',
  async (path) => {
    const answer = await fetch(`${api.url}/open-data/snapshots/${path}/1.json`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('NOT_FOUND');
  },
);

test('of approvals read together one snapshot is made, with all of them in it', async () => {
  const province = await api.actor({ role: 'official', regionCode: '64' });
  await province.does(APPROVE, { ...ROW, after: 0 });
  await province.does(APPROVE, { ...ROW, indicator: 'guidance-centre-coverage', after: 0 });
  await api.settle();
  const { rows } = await api.db.query('select number, figure_count from open_snapshots');
  expect(rows).toEqual([{ number: 1, figure_count: 2 }]);
});

test('a changed byte of what is signed, of its hash or of its signature is found', async () => {
  const province = await api.actor({ role: 'official', regionCode: '64' });
  await province.does(APPROVE, { ...ROW, after: 0 });
  await api.settle();
  const text = await (await fileOf(1)).text();
  for (let at = 0; at < text.length; at += 7) {
    const other = text[at] === '1' ? '2' : '1';
    const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
    expect([at, await isSigned(changed)]).toEqual([at, false]);
  }
  expect(await isSigned(JSON.stringify(JSON.parse(text), null, 2))).toBe(true);
});

test('a snapshot cannot be rewritten or taken away by the application', async () => {
  const { rows } = await api.db.query<{ privilege: string }>(
    `select distinct privilege_type as privilege from information_schema.role_table_grants
     where table_name = 'open_snapshots' and grantee <> grantor order by 1`,
  );
  expect(rows.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
});
