import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { TestApi } from '../../testing/api.js';
import {
  aCase,
  aClient,
  acts,
  aTeam,
  anActiveCase,
  dayOf,
  queueOf,
  tie,
  type Team,
} from '../../testing/cases.js';
import { kindsOf } from '../../testing/coordination.js';
import { aSocialWorker } from '../../testing/social-workers.js';

let api: TestApi;
let team: Team;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.empty();
  await api.setClock('2026-11-29T02:00:00Z');
  team = await aTeam(api);
});

test('whoever must act next hears of it under the number alone, the deputy of the day too', async () => {
  const deputy = await aSocialWorker(api);
  await tie(team.official, 'deputy', {
    id: team.supervisorId,
    other: deputy.id,
    fromOn: '2026-11-29',
    toOn: '2026-11-29',
  });
  const { file } = await aCase(team.worker);
  await acts(team.worker, file.id, 'consent', { consentHow: 'signed' });
  await acts(team.worker, file.id, 'assess', { risk: 'low' });
  await acts(team.worker, file.id, 'submitPlan', { goals: ['一'] });
  await api.settle();
  const inbox = '{ inbox { edges { node { kind title } } } }';
  const waiting = { inbox: { edges: [{ node: { kind: 'casePlanToApprove', title: file.number } }] } };
  expect(await team.supervisor.does(inbox)).toEqual(waiting);
  expect(await deputy.worker.does(inbox)).toEqual(waiting);
  expect(await team.official.does(inbox)).toEqual({ inbox: { edges: [] } });
  await acts(deputy.worker, file.id, 'approvePlan', { words: null });
  expect(await kindsOf(team.supervisor)).toEqual([]);
  expect(await kindsOf(team.worker)).toEqual(['caseDecided']);
});

test('when the days of a deputy are over, nothing of the cases waits for her any more', async () => {
  const deputy = await aSocialWorker(api);
  const days = { fromOn: '2026-11-29', toOn: '2026-11-29' };
  await tie(team.official, 'deputy', { id: team.supervisorId, other: deputy.id, ...days });
  const { file } = await aCase(team.worker);
  await acts(team.worker, file.id, 'consent', { consentHow: 'signed' });
  await acts(team.worker, file.id, 'assess', { risk: 'low' });
  await acts(team.worker, file.id, 'submitPlan', { goals: ['一'] });
  expect(await kindsOf(deputy.worker)).toEqual(['casePlanToApprove']);
  await api.setClock('2026-11-29T16:30:00Z');
  expect(await kindsOf(deputy.worker)).toEqual([]);
  const count = '{ inboxCount { tasks over news } }';
  expect(await deputy.worker.does(count)).toEqual({ inboxCount: { tasks: 0, over: 0, news: 0 } });
  expect(await kindsOf(team.supervisor)).toEqual(['casePlanToApprove']);
});

describe('the day and the queue', () => {
  it('a worker’s day holds the step of each state and the visits of the week, by risk times days late', async () => {
    const { file } = await aCase(team.worker, { client: aClient({ name: '丁一' }), alias: '新来的' });
    const high = await anActiveCase(team, 'high', { alias: '高风险' });
    const low = await anActiveCase(team, 'low', { client: aClient({ name: '孙九' }), alias: '低风险' });
    expect((await dayOf(team.worker)).map(({ kind, alias }) => [kind, alias])).toEqual([
      ['consentDue', '新来的'],
      ['visitDue', '高风险'],
    ]);
    await api.setClock('2026-12-30T02:00:00Z');
    const due = await dayOf(team.worker);
    // Late by 28 days at medium (×2), 24 at high (×4), 1 at low (×1).
    expect(due.map(({ kind, caseId, daysLate }) => [kind, caseId, daysLate])).toEqual([
      ['visitDue', high.id, 24],
      ['consentDue', file.id, 28],
      ['visitDue', low.id, 1],
    ]);
  });

  it('a missed visit comes before the supervisor once, and leaves the queue when it was made up for', async () => {
    const { id } = await anActiveCase(team, 'high');
    expect(await queueOf(team.supervisor)).toEqual([]);
    await api.setClock('2026-12-06T12:00:00Z');
    await api.doChores();
    expect(await queueOf(team.supervisor)).toEqual([]);
    await api.setClock('2026-12-08T02:00:00Z');
    await api.doChores();
    await api.doChores();
    expect(await queueOf(team.supervisor)).toMatchObject([
      { kind: 'visitMissed', caseId: id, daysLate: 2, risk: 'high', worker: '试社工' },
    ]);
    const missed = (await api.eventsOf(id)).filter((type) => type === 'case.visitMissed');
    expect(missed).toHaveLength(1);
    await api.settle();
    const { rows } = await api.db.query(`select due_at from notices where kind = 'caseVisitMissed'`);
    expect(rows).toEqual([{ due_at: new Date('2026-12-06T16:00:00Z') }]);
    await acts(team.worker, id, 'contact', { on: '2026-12-08', manner: 'visit', isMade: true, minutes: 40 });
    expect(await queueOf(team.supervisor)).toEqual([]);
    await api.setClock('2026-12-16T02:00:00Z');
    await api.doChores();
    expect((await api.eventsOf(id)).filter((type) => type === 'case.visitMissed')).toHaveLength(2);
  });

  it('a deputy takes the supervisor’s queue over by the days alone', async () => {
    const { id } = await aCase(team.worker).then(({ file }) => file);
    await acts(team.worker, id, 'consent', { consentHow: 'signed' });
    await acts(team.worker, id, 'assess', { risk: 'low' });
    await acts(team.worker, id, 'submitPlan', { goals: ['一'] });
    const deputy = await aSocialWorker(api);
    await tie(team.official, 'deputy', {
      id: team.supervisorId,
      other: deputy.id,
      fromOn: '2026-12-01',
      toOn: '2026-12-31',
    });
    expect(await queueOf(deputy.worker)).toEqual([]);
    await api.setClock('2026-12-01T02:00:00Z');
    expect(await queueOf(deputy.worker)).toMatchObject([{ kind: 'planToApprove', caseId: id }]);
    await acts(deputy.worker, id, 'approvePlan', { words: null });
    expect(await queueOf(team.supervisor)).toEqual([]);
  });
});
