// npm run storm [api|postgres]: 1,000 postings by eight hands at once, and again and again in the middle the api (or
// PostgreSQL) is killed with SIGKILL. Every posting that was acknowledged must be there after it, each once, and the
// seals must verify.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { root, setUp } from './set-up.mjs';
import { freePort, gql, isAlive, pause, postmasterOf, signInAs, startApi } from './trial/served-api.mjs';

const POSTINGS = 1000;
const HANDS = 8;
const KILLS = 3;

const POST = `mutation ($regionCode: ID!, $key: String!, $title: String!) {
  postNeed(regionCode: $regionCode, idempotencyKey: $key, input: {
    title: $title, category: "elder-care/visiting", urgency: ordinary
    parts: [{ kind: people, name: "志愿者", unit: "人", quantity: 2 }]
  }) { id }
}`;

async function storm(victim) {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-storm-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const start = () => startApi({ dataDir: folder, port });
  let api = await start();
  const { cookie, regionCode } = await signInAs(api.url, 'communityStaff');
  const acknowledged = new Map();
  const refused = {};
  let asked = 0;
  let restarting = Promise.resolve();

  /** Asks with one key until it is acknowledged, as the posting form does. */
  const post = async (number) => {
    const key = randomUUID();
    for (;;) {
      try {
        const { data } = await gql(api.url, POST, { regionCode, key, title: `风暴 ${number}` }, cookie);
        acknowledged.set(number, data.postNeed.id);
        return;
      } catch (error) {
        const kind = error.code ?? error.cause?.code ?? error.message;
        refused[kind] = (refused[kind] ?? 0) + 1;
        if (error.code && error.code !== 'TRY_AGAIN') throw error;
        await pause(100);
        await restarting;
      }
    }
  };
  const kill = async () => {
    const postmaster = postmasterOf(folder);
    const began = performance.now();
    if (victim === 'postgres') {
      process.kill(postmaster, 'SIGKILL');
      // Its children answer for a moment after its death, so a new one must be there before we ask.
      while (isAlive(postmaster) || [null, postmaster].includes(postmasterOf(folder))) await pause(10);
      while (!(await fetch(`${api.url}/readyz`)).ok) await pause(20);
    } else {
      api.child.kill('SIGKILL');
      await api.gone;
      for (let waited = 0; isAlive(postmaster); waited += 20) {
        if (waited > 10_000) throw new Error('PostgreSQL is an orphan');
        await pause(20);
      }
      api = await start();
    }
    return (performance.now() - began) / 1000;
  };
  const away = [];
  const hand = async () => {
    while (asked < POSTINGS) {
      const number = (asked += 1);
      if (number % Math.floor(POSTINGS / (KILLS + 1)) === 0 && away.length < KILLS) {
        restarting = kill().then((seconds) => void away.push(seconds));
      }
      await post(number);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: HANDS }, hand));
  await restarting;
  const seconds = (performance.now() - began) / 1000;
  api.child.kill('SIGKILL');
  await api.gone;
  api = await start();
  const { runningEmbeddedPostgres } = await import(
    pathToFileURL(join(root, 'apps/api/dist/platform/embedded-postgres/index.js')).href
  );
  const { ownerUrl } = await runningEmbeddedPostgres(join(folder, 'postgres'));
  const stored = await storedPostings(ownerUrl);
  await pause(1000);
  const verify = spawnSync(process.execPath, [join(root, 'apps/api/dist/verify-command.js')], {
    env: { ...process.env, WUSHE_DATA: folder },
    encoding: 'utf8',
  });
  await api.stop();
  rmSync(folder, { recursive: true });
  const lost = [...acknowledged.values()].filter((id) => !stored.some((need) => need.id === id)).length;
  const twice = stored.length - new Set(stored.map((need) => need.title)).size;
  return {
    victim,
    acknowledged: acknowledged.size,
    stored: stored.length,
    lost,
    twice,
    seconds,
    away,
    refused,
    verify,
  };
}

async function storedPostings(ownerUrl) {
  const { createRequire } = await import('node:module');
  const { Client } = createRequire(join(root, 'apps/api/package.json'))('pg');
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query(`select id, title from needs where title like '风暴 %'`);
  await client.end();
  return rows;
}

setUp();
const victims = process.argv[2] ? [process.argv[2]] : ['api', 'postgres'];
for (const victim of victims) {
  const result = await storm(victim);
  const round = (value) => value.toFixed(1);
  console.log(
    `kill -9 of ${victim}, ${result.away.length} times (away ${result.away.map(round).join(', ')} s): ` +
      `${result.acknowledged} acknowledged, ${result.stored} stored, ${result.lost} lost, ${result.twice} twice, ` +
      `${round(result.seconds)} s; turned away meanwhile ${JSON.stringify(result.refused)}`,
  );
  console.log(result.verify.stdout.trim());
  if (result.lost > 0 || result.twice > 0 || result.acknowledged !== POSTINGS || result.verify.status !== 0) {
    console.error(result.verify.stderr);
    process.exitCode = 1;
  }
}
