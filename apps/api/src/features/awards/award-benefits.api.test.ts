import { expect, test } from '@jest/globals';
import {
  ACT,
  actsOnAward,
  aDraft,
  anAwardOnNotice,
  aSenior,
  awardOf,
  changeProgramme,
  DISTRICT,
  IDENTITY,
  inXiamen,
  openProgramme,
  OTHER_IDENTITY,
  outlookOf,
  PROGRAMME,
  STREET,
} from '../../testing/awards.js';

const xiamen = inXiamen();

test('one identity holds a benefit once, in whatever district and under whatever account, without either file being opened', async () => {
  await openProgramme(xiamen.api);
  const first = await aSenior(xiamen.api);
  const { id } = await aDraft(first.worker);
  await actsOnAward(first.worker, id, 'submit');
  const other = await aSenior(xiamen.api, { street: '350206004', name: '另一账号' });
  const draft = await aDraft(other.worker);
  expect(
    await other.worker.isRefused(ACT, { id: draft.id, version: draft.version, action: 'submit' }),
  ).toEqual({
    code: 'AWARD_HELD_ALREADY',
    details: { benefit: PROGRAMME },
  });
  await actsOnAward(first.worker, id, 'withdraw');
  expect((await actsOnAward(other.worker, draft.id, 'submit')).state).toBe('submitted');
  const { rows } = await xiamen.api.db.query<{ text: string }>(
    `select string_agg(row_to_json(payee)::text, '') as text from award_payees payee`,
  );
  expect(rows[0]?.text).not.toContain(IDENTITY);
  expect(rows[0]?.text).not.toContain('6222000000000001');
});

test('what one was granted before fails the rule "once" on the form already, also for the same identity elsewhere', async () => {
  await openProgramme(xiamen.api);
  const first = await aSenior(xiamen.api);
  const { id } = await anAwardOnNotice(first.worker, xiamen.who);
  await xiamen.api.setClock('2026-11-10T09:00:00+08:00');
  await actsOnAward(xiamen.who.city, id, 'approve');
  expect((await outlookOf(first.worker))?.explanation).toMatchObject({
    outcome: 'ruleFailed',
    failing: ['once'],
  });
  const other = await aSenior(xiamen.api, { street: '350206004' });
  const draft = await aDraft(other.worker);
  expect(
    (await other.worker.isRefused(ACT, { id: draft.id, version: draft.version, action: 'submit' })).details,
  ).toEqual({
    outcome: 'ruleFailed',
    failing: ['once'],
  });
});

test('a decision recomputes to the same answer after the register was changed, and the page tells what it would say now', async () => {
  await openProgramme(xiamen.api);
  const { id: workerId, worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await xiamen.api.db.query(`update employments set from_on = '2024-01-01' where social_worker_id = $1`, [
    workerId,
  ]);
  const later = await awardOf(xiamen.who.city, id);
  expect(later?.explanation).toMatchObject({ outcome: 'eligible' });
  expect(later?.recomputation).toMatchObject({ stands: true, nowFailing: ['continuity'] });
});

test('who told another number before is known by both: a second account with the first number gets nothing more', async () => {
  await openProgramme(xiamen.api);
  const first = await aSenior(xiamen.api);
  const wrong = await aDraft(first.worker);
  await actsOnAward(first.worker, wrong.id, 'submit');
  await actsOnAward(first.worker, wrong.id, 'withdraw');
  const right = await aDraft(first.worker, { identityNumber: OTHER_IDENTITY });
  await actsOnAward(first.worker, right.id, 'submit');
  const other = await aSenior(xiamen.api, { street: '350206004', name: '另一账号' });
  const { id, version } = await aDraft(other.worker);
  expect(await other.worker.isRefused(ACT, { id, version, action: 'submit' })).toEqual({
    code: 'AWARD_HELD_ALREADY',
    details: { benefit: PROGRAMME },
  });
});

test('of three accounts that submit for one identity at one moment one is taken', async () => {
  await openProgramme(xiamen.api);
  const drafts = [];
  for (const street of [STREET, '350206004', DISTRICT]) {
    const { worker } = await aSenior(xiamen.api, { street });
    drafts.push({ worker, draft: await aDraft(worker) });
  }
  const submitted = await Promise.allSettled(
    drafts.map(({ worker, draft: { id, version } }) => worker.does(ACT, { id, version, action: 'submit' })),
  );
  expect(submitted.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { rows } = await xiamen.api.db.query('select from award_benefits');
  expect(rows).toHaveLength(1);
});

test('what is entered for the programme after a submission changes neither its reviewers’ notice nor its answer', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  const values = [
    { parameter: 'noticeDays', value: '30' },
    { parameter: 'continuousMonths', value: '120' },
  ];
  await changeProgramme(xiamen.api, values, '2026-11-03');
  await xiamen.api.setClock('2026-11-03T09:00:00+08:00');
  await actsOnAward(xiamen.who.station, id, 'passEmployer');
  await actsOnAward(xiamen.who.district, id, 'passDistrict');
  await actsOnAward(xiamen.who.city, id, 'passCity');
  expect(await actsOnAward(xiamen.who.city, id, 'notify')).toMatchObject({
    noticeEndsOn: '2026-11-10',
    recomputation: { stands: true, nowOutcome: 'eligible' },
  });
  expect((await outlookOf(await oneMore()))?.explanation).toMatchObject({ failing: ['continuity'] });
});

const oneMore = async () => (await aSenior(xiamen.api, { street: '350206004' })).worker;

test('of a frozen text that somebody changed the page says that it does not stand', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await xiamen.api.db.query(`update award_evaluations set frozen = replace(frozen, '8000000', '9000000')`);
  expect((await awardOf(xiamen.who.city, id))?.recomputation).toMatchObject({ stands: false });
});
