import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { TestActor } from '../../testing/api.js';
import {
  actsOnAward,
  aDraft,
  aSenior,
  CITY,
  DISTRICT,
  DRAFTS,
  inXiamen,
  KEEP,
  keeps,
  openProgramme,
  outlookOf,
  PROGRAMME,
  PUBLISH,
  publishing,
  type TestDraft,
} from '../../testing/awards.js';

const xiamen = inXiamen();

test('a programme with an open parameter takes nobody until two people of its region give it a value', async () => {
  const { worker } = await aSenior(xiamen.api);
  expect(await outlookOf(worker)).toMatchObject({
    mayBegin: false,
    programme: { isOpen: false },
    explanation: { outcome: 'notOpen', missing: ['inForceFrom'] },
  });
  const values = [{ parameter: 'inForceFrom', value: '2022-08-01' }];
  const asking = { p: PROGRAMME, r: CITY, values, without: [], title: '实施之日', key: randomUUID() };
  const stranger = await xiamen.api.actor({ role: 'administrator', regionCode: '64' });
  expect((await stranger.isRefused(KEEP, asking)).code).toBe('NOT_ALLOWED');
  const administrator = await xiamen.api.actor({ role: 'administrator', regionCode: CITY });
  const wrong = { ...asking, values: [{ parameter: 'inForceFrom', value: '2023-02-30' }] };
  expect((await administrator.isRefused(KEEP, wrong)).code).toBe('INVALID_INPUT');
  const draft = await keeps(administrator, values);
  expect((await outlookOf(worker))?.programme.isOpen).toBe(false);
  const publish = publishing(draft, '2022-08-01');
  expect((await administrator.isRefused(PUBLISH, publish)).code).toBe('SECOND_PERSON_REQUIRED');
  await xiamen.who.second.does(PUBLISH, publish);
  expect((await outlookOf(worker))?.programme.isOpen).toBe(true);
  const again = await keeps(administrator, values);
  expect((await xiamen.who.second.isRefused(PUBLISH, publishing(again, '2022-08-01'))).code).toBe(
    'DATE_TOO_SOON',
  );
});

test('what is published to open a programme on a later day takes nobody before it', async () => {
  const { worker } = await aSenior(xiamen.api);
  const { city, second } = xiamen.who;
  const draft = await keeps(city, [{ parameter: 'inForceFrom', value: '2022-08-01' }]);
  await second.does(PUBLISH, publishing(draft, '2026-12-01'));
  expect(await outlookOf(worker)).toMatchObject({
    mayBegin: false,
    programme: { isOpen: false, opensOn: '2026-12-01' },
    explanation: { outcome: 'notInForce', daysUntil: 29 },
  });
  const { awardProgrammes } = await city.does<{
    awardProgrammes: { code: string; parameters: { parameter: string; current: string | null }[] }[];
  }>(
    `query ($r: ID!) { awardProgrammes(regionCode: $r) { code parameters { parameter current values { from } } } }`,
    { r: CITY },
  );
  expect(awardProgrammes.find(({ code }) => code === PROGRAMME)?.parameters).toContainEqual({
    parameter: 'inForceFrom',
    current: null,
    values: [{ from: '2026-12-01' }],
  });
  await xiamen.api.setClock('2026-12-01T09:00:00+08:00');
  expect(await outlookOf(worker)).toMatchObject({ mayBegin: true, programme: { isOpen: true } });
});

test('the register finds those who may apply, and a draft shows who would win, lose, and what it costs', async () => {
  await openProgramme(xiamen.api);
  for (let at = 0; at < 3; at += 1) await aSenior(xiamen.api, { name: `合格${at}` });
  await aSenior(xiamen.api, { since: '2022-03-01', name: '明年' });
  await aSenior(xiamen.api, { nature: 'civilServant', street: '350206004', name: '公务员' });
  const { awardProspects } = await xiamen.who.city.does<{ awardProspects: object }>(
    `query ($p: ID!, $r: ID!) { awardProspects(programme: $p, regionCode: $r) { registered eligible withinYear rows { name amount } } }`,
    { p: PROGRAMME, r: CITY },
  );
  expect(awardProspects).toMatchObject({ registered: 5, eligible: 3, withinYear: 1 });
  const simulated = `query ($p: ID!, $r: ID!, $values: [DraftValueInput!]!, $without: [String!]!) {
    awardSimulation(programme: $p, regionCode: $r, values: $values, without: $without, months: 12) {
      all { before { people cost } after { people cost } winners losers } shutOut
      byRegion { key name before { people } after { people } } changes { name before after failing windowOver { closesOn } } } }`;
  const run = async (values: object[], without: string[] = []) =>
    (
      await xiamen.who.city.does<{ awardSimulation: { all: object; byRegion: object[]; changes: object[] } }>(
        simulated,
        {
          p: PROGRAMME,
          r: CITY,
          values,
          without,
        },
      )
    ).awardSimulation;
  expect((await run([{ parameter: 'seniorAmount', value: '9000000' }])).all).toMatchObject({
    before: { people: 4, cost: 32_000_000 },
    after: { people: 4, cost: 36_000_000 },
    winners: 4,
    losers: 0,
  });
  const wider = await run([], ['nature']);
  expect(wider.all).toMatchObject({ after: { people: 5, cost: 40_000_000 }, winners: 1 });
  expect(wider.byRegion).toMatchObject([
    { key: DISTRICT, name: '思明区', before: { people: 4 }, after: { people: 4 } },
    { key: '350206', name: '湖里区', before: { people: 0 }, after: { people: 1 } },
  ]);
  expect((await run([{ parameter: 'continuousMonths', value: '120' }])).all).toMatchObject({
    after: { people: 0 },
    losers: 4,
  });
  const eased = await run([{ parameter: 'continuousMonths', value: '36' }]);
  expect(eased).toMatchObject({ all: { losers: 4 }, shutOut: 4 });
  expect(eased.changes).toContainEqual({
    name: '合格0',
    before: 8_000_000,
    after: 0,
    failing: [],
    windowOver: { closesOn: expect.stringMatching(/^2025-/) },
  });
  const worker = await xiamen.api.actor({ role: 'socialWorker', regionCode: '350203010' });
  expect((await worker.isRefused(simulated, { p: PROGRAMME, r: CITY, values: [], without: [] })).code).toBe(
    'NOT_ALLOWED',
  );
});

test('a version is kept with its simulated result, published by a second person, and holds from its day on', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const civil = await aSenior(xiamen.api, { nature: 'civilServant', street: '350206004' });
  const { city, second, district } = xiamen.who;
  const draft = await keeps(city, [{ parameter: 'seniorAmount', value: '9000000' }], ['nature']);
  expect(draft).toMatchObject({
    state: 'kept',
    madeBy: { name: '试市' },
    result: {
      all: { before: { cost: 8_000_000 }, after: { people: 2, cost: 18_000_000 }, winners: 2, losers: 0 },
    },
    allowedActions: ['discard'],
  });
  const listed = async (who: TestActor) =>
    (await who.does<{ awardDrafts: TestDraft[] }>(DRAFTS, { p: PROGRAMME, r: CITY })).awardDrafts;
  expect((await listed(second))[0]?.allowedActions).toEqual(['publish', 'discard']);
  expect((await city.isRefused(PUBLISH, publishing(draft, '2026-12-01'))).code).toBe(
    'SECOND_PERSON_REQUIRED',
  );
  expect((await district.isRefused(PUBLISH, publishing(draft, '2026-12-01'))).code).toBe('NOT_ALLOWED');
  expect((await second.isRefused(PUBLISH, publishing(draft, '2026-11-02'))).code).toBe('DATE_TOO_SOON');
  const { publishAwardDraft: published } = await second.does<{ publishAwardDraft: object }>(
    PUBLISH,
    publishing(draft, '2026-12-01'),
  );
  expect(published).toMatchObject({
    state: 'published',
    fromOn: '2026-12-01',
    publishedBy: { name: '试市二' },
  });
  const answers = async () => [
    (await outlookOf(worker))?.explanation.amount,
    (await outlookOf(civil.worker))?.explanation.outcome,
  ];
  await xiamen.api.setClock('2026-11-30T23:00:00+08:00');
  expect(await answers()).toEqual([8_000_000, 'ruleFailed']);
  await xiamen.api.setClock('2026-12-01T01:00:00+08:00');
  expect(await answers()).toEqual([9_000_000, 'eligible']);
});

test('an account that the proposer let in publishes nothing of theirs before its phone is confirmed', async () => {
  await openProgramme(xiamen.api);
  const { city, second } = xiamen.who;
  const { db } = xiamen.api;
  await db.query('update grants set given_by_id = $2 where person_id = $1', [second.personId, city.personId]);
  const draft = await keeps(city, [{ parameter: 'seniorAmount', value: '9000000' }]);
  const publish = publishing(draft, '2026-12-01');
  expect((await second.isRefused(PUBLISH, publish)).code).toBe('PHONE_NOT_CONFIRMED');
  await db.query(
    `insert into person_contacts (person_id, phone_sealed, phone_hash, phone_confirmed_at)
     select id, '', id::text, now() from people where id = any($1)`,
    [[city.personId, second.personId]],
  );
  await second.does(PUBLISH, publish);
});

test('a version holds from a day of its policy that is not too far ahead, whether the programme is open or not', async () => {
  const { city, second } = xiamen.who;
  const opening = await keeps(city, [{ parameter: 'inForceFrom', value: '2022-08-01' }]);
  for (const fromOn of ['0001-01-01', '2021-12-31', '2036-11-03', '9999-12-31'])
    expect((await second.isRefused(PUBLISH, publishing(opening, fromOn))).details).toEqual({
      fields: ['fromOn'],
    });
  await second.does(PUBLISH, publishing(opening, '2022-08-01'));
  const later = await keeps(city, [{ parameter: 'seniorAmount', value: '9000000' }]);
  expect((await second.isRefused(PUBLISH, publishing(later, '2036-11-03'))).details).toEqual({
    fields: ['fromOn'],
  });
  await second.does(PUBLISH, publishing(later, '2036-11-02'));
});

test('a version tried against what no longer holds is not published; who submitted before keeps the former one', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  const { city, second } = xiamen.who;
  const first = await keeps(city, [{ parameter: 'noticeDays', value: '30' }]);
  const other = await keeps(city, [{ parameter: 'seniorAmount', value: '7000000' }]);
  await second.does(PUBLISH, publishing(first, '2026-11-03'));
  expect((await second.isRefused(PUBLISH, publishing(other, '2026-12-01'))).code).toBe('SIMULATION_OUTDATED');
  await xiamen.api.setClock('2026-11-04T09:00:00+08:00');
  await actsOnAward(xiamen.who.station, id, 'passEmployer');
  await actsOnAward(xiamen.who.district, id, 'passDistrict');
  await actsOnAward(city, id, 'passCity');
  expect(await actsOnAward(city, id, 'notify')).toMatchObject({ noticeEndsOn: '2026-11-11' });
});

test('a version changes something, leaves out rules there are, and is kept by those who answer for where it holds', async () => {
  await openProgramme(xiamen.api);
  const keeping = { p: PROGRAMME, r: CITY, values: [], without: [], title: '空的', key: randomUUID() };
  const { city, district } = xiamen.who;
  expect((await city.isRefused(KEEP, keeping)).details).toEqual({ fields: ['values'] });
  const twice = ['8500000', '9000000'].map((value) => ({ parameter: 'seniorAmount', value }));
  expect((await city.isRefused(KEEP, { ...keeping, values: twice })).details).toEqual({ fields: ['values'] });
  expect((await city.isRefused(KEEP, { ...keeping, without: ['no-such'] })).details).toEqual({
    fields: ['without'],
  });
  const ofDistrict = { ...keeping, r: DISTRICT, without: ['nature'] };
  expect((await district.isRefused(KEEP, ofDistrict)).code).toBe('NOT_ALLOWED');
});
