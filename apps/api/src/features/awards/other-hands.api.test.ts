import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import type { TestActor } from '../../testing/api.js';
import { aBatch, aBudget, ACT_ON_BATCH, actsOnBatch, batchOf } from '../../testing/award-batches.js';
import {
  actsOnAward,
  aDraft,
  anAwardOnNotice,
  aSenior,
  awardOf,
  inXiamen,
  openProgramme,
} from '../../testing/awards.js';

const xiamen = inXiamen();
const ACT = `mutation ($id: ID!, $version: Int!, $action: AwardAction!) {
  actOnAward(id: $id, version: $version, action: $action) { id } }`;

beforeEach(async () => {
  await openProgramme(xiamen.api);
});

/** Somebody has their role from another one. */
const owes = (who: TestActor, giver: TestActor): Promise<unknown> =>
  xiamen.api.db.query('update grants set given_by_id = $2 where person_id = $1', [
    who.personId,
    giver.personId,
  ]);

/** Somebody has a phone and opened a link that was sent to it. */
const confirmed = ({ personId }: TestActor): Promise<unknown> =>
  xiamen.api.db.query(
    `insert into person_contacts (person_id, phone_sealed, phone_hash, phone_confirmed_at) values ($1::uuid, '', $1::uuid::text, now())`,
    [personId],
  );

/** A batch of one approved award, made by the second official of the city. */
async function madeBatch(): Promise<string> {
  const { worker } = await aSenior(xiamen.api);
  const { id } = await anAwardOnNotice(worker, xiamen.who);
  await xiamen.api.setClock('2026-11-10T09:00:00+08:00');
  await actsOnAward(xiamen.who.city, id, 'approve');
  const budgetId = await aBudget(xiamen.who.city, 20_000_000);
  return (await aBatch(xiamen.who.second, budgetId, [id])).id;
}

const refusal = async (who: TestActor, id: string, action: string): Promise<string> => {
  const version = (await batchOf(who, id))?.version;
  return (await who.isRefused(ACT_ON_BATCH, { id, version, action })).code;
};

test('whoever made a batch is not its first approver, but may be its second', async () => {
  const id = await madeBatch();
  expect(await refusal(xiamen.who.second, id, 'approve')).toBe('SECOND_PERSON_REQUIRED');
  await actsOnBatch(xiamen.who.city, id, 'approve');
  expect((await actsOnBatch(xiamen.who.second, id, 'approveAgain')).state).toBe('approved');
});

test('an account that the maker let in does not approve, nor does one let in by it', async () => {
  const id = await madeBatch();
  const own = await xiamen.api.actor({ role: 'official', regionCode: '3502', name: '自己的' });
  const further = await xiamen.api.actor({ role: 'official', regionCode: '3502', name: '再一个' });
  await owes(own, xiamen.who.second);
  await owes(further, own);
  expect(await refusal(own, id, 'approve')).toBe('ONE_HAND');
  expect(await refusal(further, id, 'approve')).toBe('ONE_HAND');
  await actsOnBatch(xiamen.who.city, id, 'approve');
  expect(await refusal(further, id, 'approveAgain')).toBe('ONE_HAND');
});

test('two whom the same third person let in are two once both have confirmed a phone of their own', async () => {
  const id = await madeBatch();
  const { city, second } = xiamen.who;
  const administrator = await xiamen.api.actor({ role: 'administrator', regionCode: '3502', name: '管理' });
  const between = await xiamen.api.actor({ role: 'administrator', regionCode: '3502', name: '中间' });
  await owes(between, administrator);
  await owes(city, administrator);
  await owes(second, between);
  expect(await refusal(city, id, 'approve')).toBe('PHONE_NOT_CONFIRMED');
  await confirmed(second);
  expect(await refusal(city, id, 'approve')).toBe('PHONE_NOT_CONFIRMED');
  await confirmed(city);
  expect((await actsOnBatch(city, id, 'approve')).state).toBe('approvedOnce');
});

test('who was handed a link to the password of the first approver is not the second', async () => {
  const id = await madeBatch();
  const { city, second } = xiamen.who;
  await actsOnBatch(city, id, 'approve');
  const link = (sentToHash: string | null) =>
    xiamen.api.db.query(
      `insert into one_time_links (id, purpose, token_hash, person_id, name, given_by_id, sent_to_hash, created_at,
         expires_at, used_at, used_by_id)
       values ($1::uuid, 'password', $1::uuid::text, $2, '', $3, $4, now(), now() + interval '1 day', now(), $2)`,
      [randomUUID(), city.personId, second.personId, sentToHash],
    );
  await link('v1.sent');
  await link(null);
  expect(await refusal(second, id, 'approveAgain')).toBe('ONE_HAND');
  await xiamen.api.db.query('delete from one_time_links where sent_to_hash is null');
  expect((await actsOnBatch(second, id, 'approveAgain')).state).toBe('approved');
});

test('whoever gave the station its account does not review after it', async () => {
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await owes(xiamen.who.station, xiamen.who.district);
  await actsOnAward(xiamen.who.station, id, 'passEmployer');
  const version = (await awardOf(worker, id))?.version;
  expect((await xiamen.who.district.isRefused(ACT, { id, version, action: 'passDistrict' })).code).toBe(
    'ONE_HAND',
  );
  await owes(xiamen.who.station, xiamen.who.second);
  await actsOnAward(xiamen.who.district, id, 'passDistrict');
});

test('whoever asked for another phone of the reviewer, or confirmed it, does not review after it', async () => {
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await actsOnAward(worker, id, 'submit');
  await actsOnAward(xiamen.who.station, id, 'passEmployer');
  const { station, district, second } = xiamen.who;
  const changed = (askedBy: TestActor, confirmedBy: TestActor, usedAt: string | null) =>
    xiamen.api.db.query(
      `insert into phone_changes (id, person_id, phone_sealed, state, reason, asked_by_id, asked_at, confirmed_by_id, used_at)
       values ($1, $2, '', $5, '', $3, now(), $4, $6)`,
      [
        randomUUID(),
        station.personId,
        askedBy.personId,
        confirmedBy.personId,
        usedAt ? 'used' : 'withdrawn',
        usedAt,
      ],
    );
  const pass = async (): Promise<string> => {
    const version = (await awardOf(worker, id))?.version;
    return (await district.isRefused(ACT, { id, version, action: 'passDistrict' })).code;
  };
  await changed(district, second, '2026-11-01');
  expect(await pass()).toBe('ONE_HAND');
  await xiamen.api.db.query('delete from phone_changes');
  await changed(second, district, '2026-11-01');
  expect(await pass()).toBe('ONE_HAND');
  await xiamen.api.db.query('delete from phone_changes');
  await changed(second, district, null);
  await actsOnAward(district, id, 'passDistrict');
});
