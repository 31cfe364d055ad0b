import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { TestApi, type TestActor } from '../../testing/api.js';
import { anOpenNeed, type PostedNeed } from '../../testing/needs.js';
import { ACT_ON_PLAN, aPlan, MAKE } from '../../testing/plans.js';
import { aVolunteer } from '../../testing/volunteers.js';

let api: TestApi;
let official: TestActor;
let superuser: Client;
/** Two connections that hold something back. */
let held: Client;
let queued: Client;
const weekOn = '2027-03-01';

beforeAll(async () => {
  api = await TestApi.start();
  const url = new URL(api.databaseUrl);
  url.username = 'wushe_super';
  superuser = new Client({ connectionString: url.href });
  held = new Client({ connectionString: api.databaseUrl });
  queued = new Client({ connectionString: api.databaseUrl });
  await Promise.all([superuser, held, queued].map((client) => client.connect()));
});
afterAll(async () => {
  await Promise.all([superuser, held, queued].map((client) => client.end()));
  await api.stop();
});
beforeEach(async () => {
  await api.empty();
  await api.setClock('2027-02-25T09:00:00+08:00');
  official = await api.actor({ role: 'official', regionCode: '640106' });
});
afterEach(async () => {
  await held.query('rollback');
  await queued.query('rollback');
});

const saturday = (quantity = 1): Promise<PostedNeed> =>
  anOpenNeed(api, {
    parts: [{ kind: 'people', name: '志愿者', unit: '人', quantity, skills: [] }],
    startsAt: '2027-03-06T09:00:00+08:00',
    endsAt: '2027-03-06T11:00:00+08:00',
  });

/** Waits until something is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 500) throw new Error('it never came so');
    await pause(20);
  }
}
/** Waits until so many connections wait for what another one holds. */
const waiting = (count: number): Promise<void> =>
  until(async () => {
    const { rows } = await superuser.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length >= count;
  });
/** Cuts the connections that wait, as a restart of PostgreSQL does. */
const cutWaiting = (): Promise<unknown> =>
  superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'wushe_app' and wait_event_type = 'Lock'`);

test('an invitation that a restart of the database interrupts goes out with the next confirming', async () => {
  const need = await saturday(2);
  await aVolunteer(api);
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  const confirm = async (): Promise<unknown> => {
    const { rows } = await api.db.query('select version from matching_plans where id = $1', [plan.id]);
    return api.gql(
      ACT_ON_PLAN,
      { id: plan.id, action: 'confirm', version: rows[0].version },
      official.cookie,
    );
  };
  const sending = async (): Promise<unknown> => {
    const { rows } = await api.db.query(
      `select count(invitation_id)::int as sent, count(refused_with)::int as refused from plan_lines where plan_id = $1`,
      [plan.id],
    );
    return rows[0];
  };
  await held.query('begin');
  await held.query('select from needs where id = $1 for update', [need.id]);
  const interrupted = confirm();
  await waiting(1);
  await cutWaiting();
  await held.query('commit');
  expect(await interrupted).toHaveProperty('errors');
  expect(await sending()).toEqual({ sent: 0, refused: 0 });
  expect(await confirm()).not.toHaveProperty('errors');
  expect(await sending()).toEqual({ sent: 2, refused: 0 });
});

test('what another confirming settles meanwhile is not written over by a refusal', async () => {
  const need = await saturday();
  await aVolunteer(api);
  const plan = await aPlan(official, { weekOn });
  const [line] = plan.lines;
  await held.query('begin');
  await held.query(`update needs set state = 'closed' where id = $1`, [need.id]);
  const confirming = official.does(ACT_ON_PLAN, { id: plan.id, action: 'confirm', version: plan.version });
  await waiting(1);
  await queued.query('begin');
  const locking = queued.query('select from plan_lines where id = $1 for update', [line?.id]);
  await waiting(2);
  await held.query('commit');
  await locking;
  await queued.query(`update plan_lines set refused_with = 'WAITS_ALREADY' where id = $1`, [line?.id]);
  await queued.query('commit');
  await confirming;
  const { rows } = await api.db.query('select refused_with from plan_lines where id = $1', [line?.id]);
  expect(rows).toEqual([{ refused_with: 'WAITS_ALREADY' }]);
});

/** A plan whose run waits for the lines of the plan before it, which nobody may read now. */
async function aRunHeldBack(): Promise<string> {
  await held.query('begin');
  await held.query('lock table plan_lines in access exclusive mode');
  const { makePlan } = await official.does<{ makePlan: { id: string } }>(MAKE, {
    regionCode: '640106',
    weekOn,
    key: randomUUID(),
  });
  await waiting(1);
  return makePlan.id;
}
const stored = async (id: string): Promise<{ state: string; steps: { stage: string }[]; lines: number }> => {
  const { rows } = await api.db.query(
    `select state, steps, (select count(*)::int from plan_lines where plan_id = plan.id) as lines
     from matching_plans plan where id = $1`,
    [id],
  );
  return rows[0];
};
const isReady = async (id: string): Promise<boolean> => (await stored(id)).state === 'ready';

test('a process that lost its lease writes nothing; whoever holds it writes the result', async () => {
  await saturday();
  await aVolunteer(api);
  const id = await aRunHeldBack();
  await api.db.query(
    `update plan_runs set holder = gen_random_uuid(), until = now() + interval '1 hour' where plan_id = $1`,
    [id],
  );
  await held.query('commit');
  await until(async () => (await stored(id)).steps.some(({ stage }) => stage === 'comparing'));
  await pause(500);
  expect(await stored(id)).toMatchObject({ state: 'running', lines: 0 });
  await api.db.query(`update plan_runs set until = now() - interval '1 second' where plan_id = $1`, [id]);
  await api.doChores();
  await until(() => isReady(id));
  expect((await stored(id)).lines).toBe(1);
});

test('a plan whose run a restart of the database interrupts is taken up again', async () => {
  await saturday();
  await aVolunteer(api);
  const id = await aRunHeldBack();
  await cutWaiting();
  await held.query('commit');
  await until(async () => {
    // Neither its lease need run out here, nor a chore that is handed a connection that was cut.
    await api.db.query(`update plan_runs set until = now() - interval '1 second' where plan_id = $1`, [id]);
    await api.doChores().catch(() => undefined);
    return (await stored(id)).state !== 'running';
  });
  expect((await stored(id)).state).toBe('ready');
});
