import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { aNeed } from '../../testing/needs.js';
import { changed, replantRegions } from '../../testing/region-changes.js';
import { aStation } from '../../testing/stations.js';

const [WEST, EAST] = ['640106001', '640106002'];
const MERGE = { kind: 'merge', pairs: [{ from: EAST, to: WEST }] };

let api: TestApi;
let keeper: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});
beforeEach(async () => {
  await replantRegions(api);
  await api.setClock('2026-07-01T09:00:00+08:00');
  keeper = await api.actor({ role: 'administrator', regionCode: '64' });
});

test('the successor’s station sees and verifies what was posted in the merged township', async () => {
  const need = await aNeed(
    await api.actor({ role: 'communityStaff', regionCode: '640106002001' }),
    {},
    '640106002001',
  );
  const worker = await api.actor({ role: 'stationWorker', regionCode: WEST });
  const LIST = `query { needList(regionCode: "${WEST}") { edges { node { id } } } }`;
  await changed(keeper, MERGE);
  expect(await worker.does(LIST)).toEqual({ needList: { edges: [{ node: { id: need.id } }] } });
  const verify = `mutation { verifyNeed(id: "${need.id}", version: ${need.version}, publicSentence: "十八户独居老人需要探访") { state } }`;
  expect(await worker.does(verify)).toEqual({ verifyNeed: { state: 'open' } });
});

test('a station follows its township, and leaves a leader that serves another place', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const kinds = { kind: 'communityRoom', regionCode: '640106002001' };
  const stationId = await aStation(county, { kind: 'socialWorkStation', regionCode: EAST });
  const roomId = await aStation(county, { ...kinds, parentId: stationId });
  await changed(keeper, { kind: 'move', pairs: [{ from: '640106002001', to: '640106001009' }] });
  await api.settle();
  const rows = async (): Promise<object[]> =>
    (
      await api.db.query(
        'select region_code, parent_id from service_stations where id = any($1) order by id',
        [[stationId, roomId]],
      )
    ).rows;
  expect(await rows()).toEqual([
    { region_code: EAST, parent_id: null },
    { region_code: '640106001009', parent_id: null },
  ]);
  await changed(keeper, MERGE, '2026-06-02');
  await api.settle();
  expect((await rows())[0]).toEqual({ region_code: WEST, parent_id: null });
  expect(await api.eventsOf(roomId)).toEqual(['station.registered', 'station.followed', 'station.followed']);
});

test('a station that moved comes under the nearest one that can lead it in its new place', async () => {
  const county = await api.actor({ role: 'official', regionCode: '640106' });
  const former = await aStation(county, { regionCode: EAST });
  const next = await aStation(county, { regionCode: WEST });
  const room = { kind: 'communityRoom', regionCode: '640106002001', parentId: former };
  const roomId = await aStation(county, room);
  await changed(keeper, { kind: 'move', pairs: [{ from: '640106002001', to: '640106001009' }] });
  await api.settle();
  const { rows } = await api.db.query('select parent_id from service_stations where id = $1', [roomId]);
  expect(rows).toEqual([{ parent_id: next }]);
});
