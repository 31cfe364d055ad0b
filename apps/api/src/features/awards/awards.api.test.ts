import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { TestActor } from '../../testing/api.js';
import {
  ACT,
  actsOnAward,
  aDraft,
  aSenior,
  awardOf,
  BEGIN,
  DISTRICT,
  inXiamen,
  isBornIn,
  isEmployed,
  noticesOf,
  openProgramme,
  outlookOf,
  PROGRAMME,
} from '../../testing/awards.js';

const xiamen = inXiamen();

test('from "you may apply" over employer, district, city and notice to approved; each hears when it is their turn', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  expect(await outlookOf(worker)).toMatchObject({
    mayBegin: true,
    explanation: { outcome: 'eligible', daysUntil: 0 },
  });
  const { id } = await aDraft(worker);
  const submitted = await actsOnAward(worker, id, 'submit');
  expect(submitted).toMatchObject({
    state: 'submitted',
    amount: 8_000_000,
    tier: 'senior',
    appliedOn: '2026-11-02',
    turn: 'employer',
    turnAt: { name: '嘉莲街道' },
    payee: { identityEnding: '0001', accountEnding: '0001' },
    recomputation: { stands: true, nowOutcome: 'eligible' },
  });
  expect(
    (await xiamen.who.city.isRefused(ACT, { id, version: submitted.version, action: 'passCity' })).code,
  ).toBe('WRONG_STATE');
  await xiamen.api.settle();
  expect(await noticesOf(xiamen.who.station)).toContain('awardToReview');
  expect((await actsOnAward(xiamen.who.station, id, 'passEmployer')).state).toBe('employerPassed');
  await xiamen.api.settle();
  expect(await noticesOf(xiamen.who.station)).not.toContain('awardToReview');
  expect(await noticesOf(xiamen.who.district)).toContain('awardToReview');
  expect((await actsOnAward(xiamen.who.district, id, 'passDistrict')).state).toBe('districtPassed');
  expect((await actsOnAward(xiamen.who.city, id, 'passCity')).state).toBe('cityPassed');
  const noticed = await actsOnAward(xiamen.who.city, id, 'notify');
  expect(noticed).toMatchObject({ state: 'onNotice', noticeEndsOn: '2026-11-09' });
  expect(noticed.allowedActions).toContainEqual({ action: 'approve', isOpen: false });
  await xiamen.api.settle();
  expect((await noticesOf(worker)).toSorted()).toEqual([
    'awardNoticed',
    'awardPassed',
    'awardPassed',
    'awardPassed',
  ]);
  expect(await xiamen.who.city.isRefused(ACT, { id, version: noticed.version, action: 'approve' })).toEqual({
    code: 'NOTICE_RUNS',
    details: { until: '2026-11-09' },
  });
  await xiamen.api.setClock('2026-11-10T00:00:01+08:00');
  expect((await actsOnAward(xiamen.who.city, id, 'approve')).state).toBe('approved');
  await xiamen.api.settle();
  expect(await noticesOf(worker)).toContain('awardDecided');
  expect(await xiamen.api.eventsOf(id)).toEqual([
    'award.begun',
    'award.edited',
    'award.submitted',
    'award.passed',
    'award.passed',
    'award.passed',
    'award.noticed',
    'award.approved',
  ]);
});

test('the list of what waits holds an application for whoever’s turn it is, and for nobody else', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  const waiting = async (someone: TestActor): Promise<number> =>
    (
      await someone.does<{ awardApplications: { totalCount: number } }>(
        'query { awardApplications(isMyTurn: true) { totalCount } }',
      )
    ).awardApplications.totalCount;
  const all = () => Promise.all([xiamen.who.station, xiamen.who.district, xiamen.who.city].map(waiting));
  expect(await all()).toEqual([1, 0, 0]);
  await actsOnAward(xiamen.who.station, id, 'passEmployer');
  expect(await all()).toEqual([0, 1, 0]);
  await actsOnAward(xiamen.who.district, id, 'passDistrict');
  await actsOnAward(xiamen.who.city, id, 'passCity');
  expect(await all()).toEqual([0, 0, 1]);
  await actsOnAward(xiamen.who.city, id, 'notify');
  expect(await all()).toEqual([0, 0, 0]);
  await xiamen.api.setClock('2026-11-10T09:00:00+08:00');
  expect(await all()).toEqual([0, 0, 1]);
});

test('a draft is nobody’s but its writer’s until it is submitted; sent back, reviewers still see it', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  const seen = async (someone: TestActor): Promise<[boolean, number]> => [
    (await awardOf(someone, id)) !== null,
    (
      await someone.does<{ awardApplications: { totalCount: number } }>(
        'query { awardApplications { totalCount } }',
      )
    ).awardApplications.totalCount,
  ];
  const { station, district, city } = xiamen.who;
  for (const reviewer of [station, district, city]) expect(await seen(reviewer)).toEqual([false, 0]);
  expect(await seen(worker)).toEqual([true, 1]);
  await actsOnAward(worker, id, 'submit');
  await actsOnAward(station, id, 'sendBack', { reason: '请补充工作证明' });
  for (const reviewer of [station, district, city]) expect(await seen(reviewer)).toEqual([true, 1]);
});

test('somebody whom the county employs is passed by two of its officials, one as employer', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api, { street: DISTRICT });
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await actsOnAward(xiamen.who.district, id, 'passEmployer');
  const { version } = (await awardOf(xiamen.who.district, id)) ?? { version: 0 };
  const passing = { id, version, action: 'passDistrict' };
  expect((await xiamen.who.district.isRefused(ACT, passing)).code).toBe('NOT_ALLOWED');
  const colleague = await xiamen.api.actor({ role: 'official', regionCode: DISTRICT });
  expect((await actsOnAward(colleague, id, 'passDistrict')).state).toBe('districtPassed');
});

test('the submission names the rule that is not met, and papers and account that are missing', async () => {
  await openProgramme(xiamen.api);
  const civil = await aSenior(xiamen.api, { nature: 'civilServant' });
  const draft = await aDraft(civil.worker);
  expect(
    await civil.worker.isRefused(ACT, { id: draft.id, version: draft.version, action: 'submit' }),
  ).toEqual({
    code: 'NOT_ELIGIBLE',
    details: { outcome: 'ruleFailed', failing: ['nature'] },
  });
  expect((await awardOf(civil.worker, draft.id))?.state).toBe('draft');
  const { worker } = await aSenior(xiamen.api);
  const { beginAward: bare } = await worker.does<{ beginAward: { id: string; version: number } }>(BEGIN, {
    programme: PROGRAMME,
    key: randomUUID(),
  });
  expect((await worker.isRefused(ACT, { ...bare, action: 'submit' })).details).toMatchObject({
    fields: ['identityNumber', 'account'],
  });
});

test('the number of the card must be sound and fit the month of birth that the register knows', async () => {
  await openProgramme(xiamen.api);
  for (const [identityNumber, because] of [
    ['350203198506110002', 'noNumber'],
    ['350203188003010034', 'otherBirthMonth'],
  ] as const) {
    const { worker } = await aSenior(xiamen.api);
    await expect(aDraft(worker, { identityNumber })).rejects.toThrow(`"because":"${because}"`);
  }
});

test('sent back, an application is mended and still counts as made on its first day', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await xiamen.api.setClock('2026-11-20T09:00:00+08:00');
  await actsOnAward(xiamen.who.station, id, 'sendBack', { reason: '请补充工作证明' });
  expect(await actsOnAward(worker, id, 'submit')).toMatchObject({
    state: 'submitted',
    appliedOn: '2026-11-02',
  });
});

test('a draft whose window closed while nobody submitted it is over', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id, closesOn } = await aDraft(worker);
  expect(closesOn).not.toBeNull();
  await xiamen.api.setClock(`${closesOn}T23:00:00+08:00`);
  await xiamen.api.doChores();
  expect((await awardOf(worker, id))?.state).toBe('draft');
  await xiamen.api.setClock('2028-01-01T09:00:00+08:00');
  await xiamen.api.doChores();
  expect((await awardOf(worker, id))?.state).toBe('expired');
});

test('to everybody out of reach an application is not there; who reads why leaves a trace its owner sees', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id, version } = await aDraft(worker);
  const neighbour = await xiamen.api.actor({ role: 'official', regionCode: '350206' });
  const colleague = await xiamen.api.actor({ role: 'socialWorker', regionCode: '350203010' });
  for (const stranger of [neighbour, colleague]) {
    expect(await awardOf(stranger, id)).toBeNull();
    expect((await stranger.isRefused(ACT, { id, version, action: 'withdraw' })).code).toBe('NOT_FOUND');
  }
  await actsOnAward(worker, id, 'submit');
  await awardOf(xiamen.who.district, id);
  const { rows } = await xiamen.api.db.query(
    'select reader_id, matter from personal_reads where person_id = $1',
    [worker.personId],
  );
  expect(rows).toEqual([{ reader_id: xiamen.who.district.personId, matter: 'awardFacts' }]);
});

const REFUSED: readonly (readonly [
  what: string,
  answer: { outcome: string; failing: string[] },
  facts: { inForceFrom?: string; since?: string; clock?: string },
  edit: (registrar: TestActor, workerId: string) => Promise<unknown>,
])[] = [
  [
    'a break of a month',
    { outcome: 'ruleFailed', failing: ['continuity'] },
    { inForceFrom: '2026-08-01', since: '2019-10-01' },
    async (registrar, workerId) => {
      await xiamen.api.db.query(`update employments set to_on = '2026-08-31'`);
      await isEmployed(registrar, workerId, { workplaceCode: DISTRICT, fromOn: '2026-10-01' });
    },
  ],
  [
    'age',
    { outcome: 'ruleFailed', failing: ['working-age'] },
    {},
    (registrar, workerId) => isBornIn(registrar, workerId, '1960-06', 1),
  ],
  [
    'work in another city',
    { outcome: 'ruleFailed', failing: ['continuity', 'workplace'] },
    {},
    () => xiamen.api.db.query(`update employments set workplace_code = '640106'`),
  ],
  [
    'insurance in another city',
    { outcome: 'ruleFailed', failing: ['insurance'] },
    {},
    () => xiamen.api.db.query(`update insurance_periods set place_code = '640106'`),
  ],
  [
    'a registration that ran out',
    { outcome: 'ruleFailed', failing: ['registration'] },
    {},
    () => xiamen.api.db.query(`update worker_certificates set valid_to = '2026-10-01'`),
  ],
  [
    'a window that is not open yet',
    { outcome: 'tooEarly', failing: ['continuity'] },
    { since: '2021-12-01' },
    async () => undefined,
  ],
  [
    'a window that is over',
    { outcome: 'tooLate', failing: [] },
    { clock: '2027-10-09T09:00:00+08:00' },
    async () => undefined,
  ],
  [
    'a measure that is not in force yet',
    { outcome: 'notInForce', failing: [] },
    { inForceFrom: '2026-12-01' },
    async () => undefined,
  ],
];

test.each(REFUSED)(
  'a submission is refused for %s, and told by which rule',
  async (_what, answer, facts, edit) => {
    const { inForceFrom, since, clock } = facts;
    await openProgramme(xiamen.api, inForceFrom);
    const { id: workerId, worker } = await aSenior(xiamen.api, { ...(since && { since }) });
    const { id, version } = await aDraft(worker);
    await edit(xiamen.who.district, workerId);
    if (clock) await xiamen.api.setClock(clock);
    expect(await worker.isRefused(ACT, { id, version, action: 'submit' })).toEqual({
      code: 'NOT_ELIGIBLE',
      details: answer,
    });
    expect((await awardOf(worker, id))?.state).toBe('draft');
  },
);
