import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_FINDING,
  ACT_ON_INSPECTION,
  aFinding,
  anInspection,
  aVisit,
  NOTE,
} from '../../testing/inspections.js';
import { tally } from '../../testing/tally.js';

let api: TestApi;
let county: TestActor;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-03-03T02:00:00Z');
  county = await api.actor({ role: 'official', regionCode: '640106' });
});

test('findings are noted while the inspection is closed: a closed one has none open', async () => {
  for (let round = 0; round < 6; round += 1) {
    const inspection = await anInspection(county);
    const visitId = await aVisit(county, inspection.id);
    const note = () => ({
      visitId,
      severity: 'minor',
      title: '台账缺页',
      words: '三月缺两页',
      isDemanded: true,
      key: randomUUID(),
    });
    const close = { id: inspection.id, action: 'close', version: inspection.version };
    await Promise.all([
      api.gql(NOTE, note(), county.cookie),
      api.gql(ACT_ON_INSPECTION, close, county.cookie),
      api.gql(NOTE, note(), county.cookie),
    ]);
  }
  const { rows } = await api.db.query(
    `select from inspections join findings on findings.inspection_id = inspections.id
     where inspections.state = 'closed' and findings.state = 'demanded'`,
  );
  expect(rows).toEqual([]);
});

test('two inspectors decide at once on one answer: one of them does', async () => {
  const finding = await aFinding(county, await aVisit(county, (await anInspection(county)).id));
  const station = await api.actor({ role: 'stationWorker', regionCode: '640106001' });
  await station.does(ACT_ON_FINDING, { id: finding.id, action: 'answer', version: 1, words: '已清走' });
  const second = await api.actor({ role: 'official', regionCode: '640106' });
  const answers = await Promise.all([
    api.gql(ACT_ON_FINDING, { id: finding.id, action: 'close', version: 2 }, county.cookie),
    api.gql(ACT_ON_FINDING, { id: finding.id, action: 'sendBack', version: 2, words: '还差' }, second.cookie),
  ]);
  expect(tally(answers)).toEqual({ made: 1, STALE_VERSION: 1 });
});
