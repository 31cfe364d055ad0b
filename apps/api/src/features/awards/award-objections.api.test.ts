import { expect, test } from '@jest/globals';
import type { TestActor } from '../../testing/api.js';
import {
  ACT,
  actsOnAward,
  aDraft,
  anAwardOnNotice,
  ANSWER,
  APPEAL,
  aSenior,
  awardOf,
  IDENTITY,
  inXiamen,
  noticesOf,
  OBJECT,
  openProgramme,
  OTHER_IDENTITY,
  reviewers,
  STREET,
} from '../../testing/awards.js';

const xiamen = inXiamen();

const mayApprove = async (who: TestActor, id: string): Promise<boolean> => {
  const award = await awardOf(who, id);
  return award?.allowedActions.some(({ action, isOpen }) => action === 'approve' && isOpen) ?? false;
};

test('a rejection names a rule of the programme; it is appealed within its days, once, and others than the rejecter answer', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await actsOnAward(xiamen.who.station, id, 'passEmployer');
  const { version } = (await awardOf(xiamen.who.district, id)) ?? { version: 0 };
  const rejecting = { id, version, action: 'reject', reason: '工作证明与社保不一致' };
  expect((await xiamen.who.district.isRefused(ACT, { ...rejecting, rule: 'no-such' })).details).toEqual({
    fields: ['rule'],
  });
  const rejected = await actsOnAward(xiamen.who.district, id, 'reject', {
    reason: '工作证明与社保不一致',
    rule: 'continuity',
  });
  expect(rejected).toMatchObject({
    state: 'rejected',
    rejectedRule: 'continuity',
    appealEndsOn: '2027-01-01',
  });
  const words = '附上新的工作证明，请再看一次';
  await worker.does(APPEAL, { id, version: rejected.version, words });
  const appealed = await awardOf(xiamen.who.city, id);
  expect(appealed?.objections).toMatchObject([{ isAppeal: true, words, isUpheld: null }]);
  expect((await worker.isRefused(APPEAL, { id, version: appealed?.version, words })).code).toBe(
    'WRONG_STATE',
  );
  const answer = {
    id,
    version: appealed?.version,
    objectionId: appealed?.objections[0]?.id,
    isUpheld: true,
    answer: '证明属实',
  };
  expect((await xiamen.who.district.isRefused(ANSWER, answer)).code).toBe('NOT_ALLOWED');
  await xiamen.who.city.does(ANSWER, answer);
  const again = await awardOf(xiamen.who.district, id);
  expect(again).toMatchObject({ state: 'submitted', rejectedRule: null });
  await actsOnAward(xiamen.who.station, id, 'passEmployer');
  expect((await actsOnAward(xiamen.who.district, id, 'passDistrict')).state).toBe('districtPassed');
});

test('when the days to appeal are over a rejection stands, and a new application may begin', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  const rejected = await actsOnAward(xiamen.who.station, id, 'reject', {
    reason: '不在本站工作',
    rule: 'workplace',
  });
  await xiamen.api.setClock('2027-01-02T09:00:00+08:00');
  expect(
    await worker.isRefused(APPEAL, { id, version: rejected.version, words: '请再看一次我交的全部材料' }),
  ).toEqual({
    code: 'APPEAL_OVER',
    details: { until: '2027-01-01' },
  });
  expect((await aDraft(worker)).id).not.toBe(id);
});

test('an objection stands in the way until it is dismissed; after the notice the public sees and objects no more', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await anAwardOnNotice(worker, xiamen.who);
  const words = '此人去年不在厦门工作';
  const listed = async () => {
    const { data } = await xiamen.api.gql<{ awardNotices: { edges: { node: object }[] } }>(
      'query { awardNotices { edges { node { id name } } } }',
    );
    return data.awardNotices.edges.map(({ node }) => node);
  };
  expect(await listed()).toEqual([{ id, name: '试高级' }]);
  await xiamen.api.gql(OBJECT, { id, words });
  await xiamen.api.settle();
  expect(await noticesOf(xiamen.who.city)).toEqual(
    expect.arrayContaining(['awardObjectionToAnswer', 'awardToApprove']),
  );
  await xiamen.api.setClock('2026-11-10T09:00:00+08:00');
  expect(await listed()).toEqual([]);
  const open = await awardOf(xiamen.who.city, id);
  expect(open?.objections).toMatchObject([{ isAppeal: false, words }]);
  expect((await awardOf(worker, id))?.objections).toMatchObject([{ words: null }]);
  expect((await xiamen.who.city.isRefused(ACT, { id, version: open?.version, action: 'approve' })).code).toBe(
    'OBJECTIONS_OPEN',
  );
  expect(await mayApprove(xiamen.who.city, id)).toBe(false);
  const objectionId = open?.objections[0]?.id;
  await xiamen.who.city.does(ANSWER, {
    id,
    version: open?.version,
    objectionId,
    isUpheld: false,
    answer: '已核实社保记录',
  });
  await xiamen.api.settle();
  expect(await noticesOf(xiamen.who.city)).not.toContain('awardObjectionToAnswer');
  expect(await noticesOf(worker)).not.toContain('awardObjectionUpheld');
  expect(await mayApprove(xiamen.who.city, id)).toBe(true);
  expect((await actsOnAward(xiamen.who.city, id, 'approve')).state).toBe('approved');
  expect((await xiamen.api.gql(OBJECT, { id, words })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('who was rejected for an objection that was right, and appealed rightly, is approved after a notice of its own', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await anAwardOnNotice(worker, xiamen.who);
  await xiamen.api.gql(OBJECT, { id, words: '此人去年不在厦门工作' });
  const answers = async (who: typeof xiamen.who.city, isUpheld: boolean, place: number) => {
    const { version, objections } = (await awardOf(who, id)) ?? { version: 0, objections: [] };
    await who.does(ANSWER, { id, version, objectionId: objections[place]?.id, isUpheld, answer: '已核实' });
  };
  await answers(xiamen.who.city, true, 0);
  await xiamen.api.settle();
  expect(await noticesOf(worker)).toContain('awardObjectionUpheld');
  await actsOnAward(xiamen.who.city, id, 'reject', { reason: '异议成立', rule: 'objection' });
  const { version } = (await awardOf(worker, id)) ?? { version: 0 };
  await worker.does(APPEAL, { id, version, words: '异议说的是另一个同名的人' });
  await answers(xiamen.who.second, true, 1);
  await actsOnAward(xiamen.who.station, id, 'passEmployer');
  await actsOnAward(xiamen.who.district, id, 'passDistrict');
  await actsOnAward(xiamen.who.city, id, 'passCity');
  await actsOnAward(xiamen.who.city, id, 'notify');
  await xiamen.api.setClock('2026-11-10T09:00:00+08:00');
  expect((await actsOnAward(xiamen.who.city, id, 'approve')).state).toBe('approved');
});

test('the public reads on to the last award on notice, however many there are', async () => {
  await openProgramme(xiamen.api);
  for (const [street, identityNumber] of [
    [STREET, IDENTITY],
    ['350206004', OTHER_IDENTITY],
  ] as const) {
    const { worker } = await aSenior(xiamen.api, { street });
    await anAwardOnNotice(worker, await reviewers(xiamen.api, street), { identityNumber });
  }
  const page = async (after: string | null) =>
    (
      await xiamen.api.gql<{
        awardNotices: { edges: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(
        'query ($after: String) { awardNotices(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
    ).data.awardNotices;
  const first = await page(null);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await page(first.pageInfo.endCursor);
  expect(second).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: false } });
  expect(second.edges).not.toEqual(first.edges);
});
