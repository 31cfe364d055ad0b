import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { TestActor } from '../../testing/api.js';
import { anOrganization } from '../../testing/organizations.js';
import {
  ACT,
  actsOnAward,
  aDraft,
  aSenior,
  BEGIN,
  CITY,
  DISTRICT,
  EDIT,
  IDENTITY,
  inXiamen,
  MY_AWARDS,
  noticesOf,
  openProgramme,
  type Outlook,
  outlookOf,
  type TestAward,
} from '../../testing/awards.js';

const xiamen = inXiamen();

test('somebody whose five years are not complete reads in how many days they may apply', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api, { since: '2022-06-04' });
  expect(await outlookOf(worker)).toMatchObject({
    mayBegin: false,
    explanation: { outcome: 'tooEarly', daysUntil: 214 },
  });
  expect((await worker.isRefused(BEGIN, { programme: 'no-such', key: randomUUID() })).code).toBe('NOT_FOUND');
});

test('people are told before they ask: once ahead, once when they may apply, once before it closes', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api, { since: '2022-03-01' });
  const told = async (at: string): Promise<string[]> => {
    await xiamen.api.setClock(at);
    await xiamen.api.doChores();
    await xiamen.api.doChores();
    await xiamen.api.settle();
    return noticesOf(worker);
  };
  expect(await told('2026-08-01T09:00:00+08:00')).toEqual([]);
  expect(await told('2026-11-02T09:00:00+08:00')).toEqual(['awardAhead']);
  expect(await told('2027-03-01T09:00:00+08:00')).toEqual(['awardOpen', 'awardAhead']);
  expect(await told('2028-02-10T09:00:00+08:00')).toEqual(['awardClosing', 'awardOpen', 'awardAhead']);
  expect(await told('2028-03-02T09:00:00+08:00')).toHaveLength(3);
});

test('who has applied is not told any more that they may; the reviewer’s task names whom it is about', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api, { since: '2022-03-01' });
  await xiamen.api.setClock('2027-03-01T09:00:00+08:00');
  await xiamen.api.doChores();
  await xiamen.api.settle();
  expect(await noticesOf(worker)).toEqual(['awardOpen']);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await xiamen.api.settle();
  expect(await noticesOf(worker)).toEqual([]);
  const { inbox } = await xiamen.who.station.does<{ inbox: object }>(
    'query { inbox(first: 5) { edges { node { kind title } } } }',
  );
  expect(inbox).toEqual({ edges: [{ node: { kind: 'awardToReview', title: '试高级' } }] });
});

test('an agency applies for whom it newly hired, once its annual check is entered; nobody else applies for them', async () => {
  await xiamen.api.setClock('2026-11-02T09:00:00+08:00');
  const { id: organizationId, manager } = await anOrganization(xiamen.api, {
    regionCode: DISTRICT,
    servedRegions: [CITY],
  });
  const { id: workerId, worker } = await aSenior(xiamen.api, { since: '2025-03-01', organizationId });
  const newHire = 'xm-newhire-2017';
  const of = async (someone: TestActor) =>
    (await someone.does<{ myAwards: Outlook[] }>(MY_AWARDS)).myAwards.find(
      ({ programme }) => programme.code === newHire,
    );
  expect((await of(manager))?.explanation).toMatchObject({ outcome: 'ruleFailed', failing: ['agency'] });
  await xiamen.who.district.does(
    `mutation ($organizationId: ID!) { enterAwardFact(kind: agencyInOrder, organizationId: $organizationId, fromOn: "2025-01-01", source: "试验年检结论") { id } }`,
    { organizationId },
  );
  expect(await of(manager)).toMatchObject({
    mayBegin: true,
    explanation: { outcome: 'eligible', amount: 2_000_000 },
  });
  expect(await of(worker)).toMatchObject({ mayBegin: false });
  expect((await worker.isRefused(BEGIN, { programme: newHire, key: randomUUID() })).code).toBe('NOT_ALLOWED');
  const { beginAward: begun } = await manager.does<{ beginAward: TestAward }>(BEGIN, {
    programme: newHire,
    workerId,
    key: randomUUID(),
  });
  const { id } = begun;
  await manager.does(EDIT, {
    id,
    version: begun.version,
    input: {
      statement: '',
      papers: begun.papersWanted.map(({ code }) => code),
      identityNumber: IDENTITY,
      bank: '试验银行',
      account: '6222000000000001',
    },
  });
  expect((await actsOnAward(manager, id, 'submit')).state).toBe('submitted');
  expect((await actsOnAward(xiamen.who.district, id, 'passDistrict')).state).toBe('districtPassed');
});

test('a title is entered with its document, by officials of where the person works', async () => {
  const enter = `mutation ($kind: AwardFactKind!, $workerId: ID, $fromOn: Day!, $source: String!) {
    enterAwardFact(kind: $kind, workerId: $workerId, fromOn: $fromOn, source: $source) { id person { name } } }`;
  await openProgramme(xiamen.api);
  const { id: workerId, worker } = await aSenior(xiamen.api, { since: '2025-01-01' });
  await xiamen.who.district.does(enter, {
    kind: 'nationalLeader',
    workerId,
    fromOn: '2026-01-01',
    source: '试验命名文件',
  });
  expect((await outlookOf(worker))?.explanation).toMatchObject({ outcome: 'eligible' });
  const { myAwards } = await worker.does<{ myAwards: { explanation: { amount: number } }[] }>(MY_AWARDS);
  expect(myAwards.map(({ explanation }) => explanation.amount)).toContain(10_000_000);
  const elsewhere = await xiamen.api.actor({ role: 'official', regionCode: '350206' });
  expect(
    (
      await elsewhere.isRefused(enter, {
        kind: 'badRecord',
        workerId,
        fromOn: '2026-01-01',
        source: '试验文件',
      })
    ).code,
  ).toBe('INVALID_INPUT');
});

test('in the month of retiring, of which the register knows no day, one may apply, and the number of the card decides', async () => {
  await openProgramme(xiamen.api);
  // A man born in June 1966 is of working age for 60 years and 5 months.
  const born = { birthMonth: '1966-06' };
  const older = await aSenior(xiamen.api, born);
  expect(await outlookOf(older.worker)).toMatchObject({
    mayBegin: true,
    explanation: { outcome: 'dayNeeded', failing: ['working-age'] },
  });
  const { id, version } = await aDraft(older.worker, { identityNumber: '350203196606010009' });
  expect((await older.worker.isRefused(ACT, { id, version, action: 'submit' })).details).toEqual({
    outcome: 'ruleFailed',
    failing: ['working-age'],
  });
  const younger = await aSenior(xiamen.api, born);
  const draft = await aDraft(younger.worker, { identityNumber: '350203196606150001' });
  expect(draft.explanation.outcome).toBe('eligible');
  expect(await actsOnAward(younger.worker, draft.id, 'submit')).toMatchObject({
    state: 'submitted',
    recomputation: { stands: true, nowOutcome: 'eligible' },
  });
});

test('the day of birth is kept with a decision only where the month does not tell enough', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  const { rows } = await xiamen.api.db.query<{ birth: object }>(
    `select frozen::jsonb #> '{facts,birth}' as birth from award_evaluations`,
  );
  expect(rows[0]?.birth).toMatchObject({ bornOn: '1985-06-01', bornBy: '1985-06-30' });
});
