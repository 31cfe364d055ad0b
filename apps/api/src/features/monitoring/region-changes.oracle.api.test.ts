import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import { changed, replantRegions, type TestChange } from '../../testing/region-changes.js';

let api: TestApi;
let keeper: TestActor;

/** Something that happened in a community, as the brute force counts it. */
interface Happened {
  readonly code: string;
  readonly month: string;
  readonly volunteerId: string | null;
  readonly minutes: number;
}
/** What became of a unit, in the order of the changes. */
interface Followed {
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

const happened: Happened[] = [];
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const PEOPLE = Array.from({ length: 12 }, () => randomUUID());

beforeAll(async () => {
  api = await TestApi.start();
  await replantRegions(api);
  await api.setClock('2026-07-01T09:00:00+08:00');
  keeper = await api.actor({ role: 'administrator', regionCode: '64' });
});
afterAll(async () => {
  await replantRegions(api);
  await api.stop();
});

/** Whole numbers below a bound, the same for a seed. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

async function tell(type: string, { code, month, volunteerId, minutes }: Happened): Promise<void> {
  const on = `${month}-15`;
  const body = volunteerId ? { volunteerId, minutes } : { from: 'submitted', to: 'underway' };
  const id = randomUUID();
  await api.db.query(
    `insert into events (id, county_code, region_code, type, subject_type, subject_id, at, happened_on, canonical, body)
     values ($1, left($2, 6), $2, $3, 'need', $1, $4::date, $4::date, '{}', $5)`,
    [id, code, type, on, body],
  );
  await api.db.query('insert into event_queue (event_id, chain) values ($1, left($2, 6))', [id, code]);
}

/** Work of all kinds in communities that live, part of it taken back later. */
async function work(roll: (bound: number) => number, count: number): Promise<void> {
  const communities = await living(12);
  for (let n = 0; n < count; n += 1) {
    const code = communities[roll(communities.length)] ?? '';
    const month = MONTHS[roll(MONTHS.length)] ?? '';
    const volunteerId = roll(4) === 0 ? null : (PEOPLE[roll(PEOPLE.length)] ?? null);
    const again = happened.filter((each) => each.volunteerId !== null && each.minutes > 0);
    const taken = roll(5) === 0 ? again[roll(again.length)] : undefined;
    const one = taken
      ? { ...taken, minutes: -taken.minutes }
      : { code, month, volunteerId, minutes: volunteerId ? 60 : 0 };
    happened.push(one);
    await tell(one.volunteerId ? 'hours.entered' : 'need.begun', one);
  }
  await api.settle();
}

async function living(digits: number): Promise<string[]> {
  const { rows } = await api.db.query<{ code: string }>(
    `select code from regions where valid_to is null and length(code) = $1 and code like '64%' order by code`,
    [digits],
  );
  return rows.map(({ code }) => code);
}

async function anyChange(roll: (bound: number) => number): Promise<TestChange> {
  const digits = [6, 9, 9, 12][roll(4)] ?? 9;
  const units = await living(digits);
  const parents = await living({ 6: 4, 9: 6, 12: 9 }[digits] ?? 6);
  const own = digits > 6 ? 3 : 2;
  const fresh = (): string => `${parents[roll(parents.length)]}${String(20 + roll(60)).padStart(own, '0')}`;
  const [a = '', b = ''] = [units[roll(units.length)], units[roll(units.length)]];
  const kind = roll(3);
  if (kind === 0) return { kind: 'move', pairs: [{ from: a, to: fresh() }] };
  if (kind === 1) return { kind: 'merge', pairs: [{ from: a, to: b }] };
  const to = fresh();
  const children = digits === 9 ? (await living(12)).filter((code) => code.startsWith(a)).slice(0, 1) : [];
  const leaving = children.map((from) => ({ from, to: `${to}001` }));
  return {
    kind: 'split',
    pairs: [{ from: a, to: a }, { from: a, to, name: '新设' }, ...leaving],
    mainCode: a,
  };
}

const PAGE = `query ($code: ID!, $from: String!, $to: String!, $asOn: Day) {
  regionFigures(regionCode: $code, from: $from, to: $to, asOn: $asOn) {
    own { figures { figure value } } below { region { code } figures { figure value } }
    course { month figures { figure value } } } }`;
type Values = readonly { figure: string; value: number | null }[];
const pick = (figures: Values): object =>
  Object.fromEntries(
    figures
      .filter(({ figure }) => ['needsOpen', 'serviceMinutes', 'volunteersActive'].includes(figure))
      .map(({ figure, value }) => [figure, value]),
  );

/** The same figures from the raw events, each at the unit to which it belongs on a day. */
function byHand(code: string, months: readonly string[], followed: readonly Followed[], on: string): object {
  const homeOf = (start: string): string => {
    let home = start;
    for (const { from, to, on: since } of followed) if (from === home && since <= on) home = to;
    return home;
  };
  const rows = happened.filter((each) => months.includes(each.month) && homeOf(each.code).startsWith(code));
  const active = new Map<string, number>();
  for (const { volunteerId, month, minutes } of rows)
    if (volunteerId)
      active.set(`${volunteerId} ${month}`, (active.get(`${volunteerId} ${month}`) ?? 0) + minutes);
  const people = [...active].filter(([, minutes]) => minutes > 0).map(([key]) => key.split(' ')[0]);
  return {
    needsOpen: happened.filter(
      ({ volunteerId, month, code: at }) =>
        volunteerId === null && month <= (months.at(-1) ?? '') && homeOf(at).startsWith(code),
    ).length,
    serviceMinutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
    volunteersActive: new Set(people).size,
  };
}

async function successions(): Promise<Followed[]> {
  const { rows } = await api.db.query<Followed>(
    `select from_code as "from", to_code as "to", effective_on::text as "on" from region_successions
     where is_main and from_code <> to_code order by effective_on, id`,
  );
  return rows;
}

test.each([3, 17])(
  'after any changes the figures of every region of today are those of the raw events attributed to it (seed %d)',
  async (seed) => {
    const roll = dice(seed);
    await replantRegions(api);
    keeper = await api.actor({ role: 'administrator', regionCode: '64' });
    happened.length = 0;
    let applied = 0;
    for (let round = 0; round < 14; round += 1) {
      await work(roll, 8);
      const change = await anyChange(roll);
      // Some are impossible; those change nothing.
      const done = await changed(keeper, change, `2026-06-${String(round + 2).padStart(2, '0')}`).catch(
        () => null,
      );
      if (done) applied += 1;
    }
    await work(roll, 10);
    expect(applied).toBeGreaterThan(4);
    const followed = await successions();
    const read = async (code: string, asOn: string | null, months: readonly string[]) =>
      (
        await keeper.does<{
          regionFigures: { own: { figures: Values }; course: { month: string; figures: Values }[] };
        }>(PAGE, { code, from: months[0], to: months.at(-1), asOn })
      ).regionFigures;
    for (const digits of [2, 4, 6, 9, 12]) {
      for (const code of await living(digits)) {
        const { own, course } = await read(code, null, MONTHS);
        expect({ code, ...pick(own.figures) }).toEqual({
          code,
          ...byHand(code, MONTHS, followed, '9999-12-31'),
        });
        for (const each of course.filter(({ month }) => MONTHS.includes(month)))
          expect({ code, month: each.month, ...pick(each.figures) }).toEqual({
            code,
            month: each.month,
            ...byHand(code, [each.month], followed, '9999-12-31'),
          });
      }
    }
    for (const code of ['64', '6401', '6402', '640106', '640106001'])
      expect({ code, ...pick((await read(code, '2026-06-01', MONTHS)).own.figures) }).toEqual({
        code,
        ...byHand(code, MONTHS, followed, '2026-06-01'),
      });
  },
  120_000,
);
