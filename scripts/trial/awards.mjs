// Award rules over a register: how long the engine takes for each person, and for a draft tried on all of them.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../set-up.mjs';

const ROUNDS = 5;
const XIAMEN = '3502';
const DISTRICTS = ['350203', '350205', '350206', '350211', '350212', '350213'];
const NATURES = ['socialOrganization', 'communityWorker', 'publicInstitutionContract', 'civilServant'];
const DAY_MS = 86_400_000;

/** People with careers of one to four employments, the same in every run. */
function drawnRegister(count) {
  let state = 8844;
  const below = (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * end);
  };
  const one = (choices) => choices[below(choices.length)];
  const on = (from, days) => new Date(Date.parse(from) + below(days) * DAY_MS).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, at) => {
    const source = `worker/${at}`;
    const employments = [];
    for (let from = on('2008-01-01', 6000), left = 1 + below(4); left > 0; left -= 1) {
      const to = left === 1 ? null : on(from, 2000);
      employments.push({
        employerId: `agency-${below(40)}`,
        nature: one(NATURES),
        regionCode: one(DISTRICTS),
        workplaceCode: one(DISTRICTS),
        isAgency: below(2) === 0,
        from,
        to,
        source,
      });
      // Every third change of employer leaves a gap.
      from = below(3) === 0 ? on(to ?? from, 120) : to;
    }
    const approvedOn = on('2010-06-15', 5500);
    return {
      workerId: `worker-${at}`,
      regionCode: one(DISTRICTS),
      birth: { bornOn: on('1960-01-01', 14_000), source },
      ageCategories: [{ category: one(['man', 'woman55', 'woman50']), from: '1980-01-01', to: null, source }],
      certificates: [
        { grade: one(['assistant', 'intermediate', 'senior']), approvedOn, source },
        { grade: 'senior', approvedOn: on('2018-01-01', 3000), source },
      ],
      registrations: [{ from: approvedOn, to: null, source }],
      employments,
      insurance: employments.map((each) => ({ regionCode: XIAMEN, from: each.from, to: each.to, source })),
      titles:
        below(20) === 0 ? [{ title: 'nationalLeader', from: on('2018-01-01', 2500), to: null, source }] : [],
      agencies: employments.map(({ employerId }) => ({ employerId, from: '2012-01-01', to: null, source })),
      badRecords: [],
      benefits: [],
    };
  });
}

/** The three programmes shipped, with what no source gave filled in with made-up values. */
async function programmes() {
  const from = (name) => import(pathToFileURL(join(root, `packages/${name}/dist/index.js`)).href);
  const [{ awardsOn, loadPacks }, engine] = await Promise.all([from('policy-packs'), from('awards')]);
  const madeUp = {
    inForceFrom: '2025-07-01',
    assistantAmount: 10_000,
    intermediateAmount: 20_000,
    seniorAmount: 30_000,
  };
  const filled = awardsOn(loadPacks(), { regionCode: XIAMEN, on: '2026-07-01' }).map((programme) =>
    engine.fill(
      programme,
      engine.missingIn(programme).map((parameter) => ({
        parameter,
        from: programme.since,
        value: madeUp[parameter],
        source: 'bench',
        evidence: 'proposed',
      })),
    ),
  );
  return { engine, filled };
}

/** Runs a piece of work a few times; its median and slowest in milliseconds, and its processor time. */
function timed(work) {
  work();
  const times = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(cpu);
  times.sort((one, other) => one - other);
  return { p50: times[Math.floor(ROUNDS / 2)], p95: times[ROUNDS - 1], cpu: (user + system) / 1000 / ROUNDS };
}

/** Explains every programme to everybody on a day, tries a draft on all of them, and freezes decisions. */
export async function measureAwards({ tell, count = Number(process.env.WUSHE_BENCH_WORKERS ?? 10_000) }) {
  const { engine, filled } = await programmes();
  const register = drawnRegister(count);
  const on = '2026-07-01';
  const restsOn = (day) => [0, 6].includes(new Date(day).getUTCDay());
  const each = ({ p50 }, times) => `${((p50 * 1000) / count / times).toFixed(1)} microseconds each`;

  const read = timed(() => register.reduce((sum, facts) => sum + JSON.stringify(facts).length, 0));
  tell(`floor: ${count} workers' facts written as JSON`, read, each(read, 1));

  const found = { eligible: 0 };
  const explained = timed(() => {
    found.eligible = 0;
    for (const facts of register)
      for (const programme of filled)
        if (engine.eligibility(programme, facts, on, restsOn).outcome === 'eligible') found.eligible += 1;
  });
  tell(
    `${count} workers x ${filled.length} programmes`,
    explained,
    `${each(explained, 1)}, ${found.eligible} may apply`,
  );

  const [award] = filled;
  const changed = { continuousMonths: 84, seniorAmount: 9_000_000 };
  const draft = engine.fill(
    award,
    Object.entries(changed).map(([parameter, value]) => ({
      parameter,
      value,
      from: award.since,
      source: 'draft',
      evidence: 'proposed',
    })),
  );
  const period = { from: '2026-01-01', to: '2027-01-01' };
  const result = engine.simulate({ draft, current: award, register, period }, restsOn);
  const simulated = timed(() => engine.simulate({ draft, current: award, register, period }, restsOn));
  const { winners, losers } = result.all;
  tell(
    `a draft against what holds, ${count} workers`,
    simulated,
    `${each(simulated, 1)}, ${winners} win, ${losers} lose`,
  );

  const few = register.slice(0, 1000);
  const frozen = timed(() => {
    for (const facts of few) {
      const { text, sha256 } = engine.freeze(award, facts, on, restsOn);
      engine.recompute(text, sha256);
    }
  });
  tell(`${few.length} decisions frozen and computed again`, frozen);
}
