import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { TestApi, type TestActor } from '../../testing/api.js';
import {
  ACT_ON_CASE,
  aCase,
  aTeam,
  anActiveCase,
  READ_CASE,
  readCase,
  tie,
  type Team,
} from '../../testing/cases.js';
import { COMMUNITY, TOWNSHIP, aNeed } from '../../testing/needs.js';
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

describe('who may open a file', () => {
  const PLACES = { province: '64', city: '6401', county: '640106', township: TOWNSHIP, community: COMMUNITY };
  const everybody = [
    ...(['official', 'administrator', 'auditor'] as const).flatMap((role) =>
      Object.values(PLACES).map((place) => [role, place] as const),
    ),
    ['stationWorker', TOWNSHIP] as const,
    ['communityStaff', COMMUNITY] as const,
    ...['640106', TOWNSHIP, COMMUNITY].map((place) => ['socialWorker', place] as const),
    ['volunteer', undefined] as const,
    [undefined, undefined] as const,
  ];

  it('the worker and the supervisor; each other role at each level gets the same answer as for no file at all', async () => {
    const { id } = await anActiveCase(team);
    const none = randomUUID();
    const contact = {
      action: 'contact',
      on: '2026-11-29',
      manner: 'visit',
      isMade: true,
      minutes: 1,
      words: '记',
    };
    const tries: readonly [string, object][] = [
      [READ_CASE, {}],
      [ACT_ON_CASE, { ...contact, version: 5 }],
      [`mutation ($id: ID!) { exportCase(id: $id) { text } }`, {}],
      [`mutation ($id: ID!) { renewCaseCode(id: $id) { code } }`, {}],
      [
        `mutation ($id: ID!, $to: ID!) { assignCase(id: $id, version: 5, toWorkerId: $to, reason: "换人") { id } }`,
        { to: team.id },
      ],
    ];
    const lists = `{ caseDay { id } caseQueue { id } caseFiles(isSupervised: true) { totalCount }
      own: caseFiles { totalCount } }`;
    const nothing = { caseDay: [], caseQueue: [], caseFiles: { totalCount: 0 }, own: { totalCount: 0 } };
    for (const [role, regionCode] of everybody) {
      const who = await api.actor({ ...(role && { role }), ...(regionCode && { regionCode }) });
      for (const [document, over] of tries) {
        const refused = await who.isRefused(document, { id, ...over });
        expect({ role, regionCode, refused }).toEqual({
          role,
          regionCode,
          refused: await who.isRefused(document, { id: none, ...over }),
        });
        expect({ role, regionCode, code: refused.code }).toEqual({ role, regionCode, code: 'NOT_FOUND' });
      }
      expect({ role, regionCode, lists: await who.does(lists) }).toEqual({
        role,
        regionCode,
        lists: nothing,
      });
    }
  });

  it('a deputy in the days of the deputy, and the supervisor’s too, not a day before or after', async () => {
    const { id } = await anActiveCase(team);
    for (const principal of [team.id, team.supervisorId]) {
      const deputy = await aSocialWorker(api);
      await tie(team.official, 'deputy', {
        id: principal,
        other: deputy.id,
        fromOn: '2026-12-02',
        toOn: '2026-12-03',
      });
      const answers: (string | undefined)[] = [];
      for (const on of ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']) {
        await api.setClock(`${on}T02:00:00Z`);
        const { errors } = await api.gql(READ_CASE, { id }, deputy.worker.cookie);
        answers.push(errors?.[0]?.extensions.code);
      }
      expect(answers).toEqual(['NOT_FOUND', undefined, undefined, 'NOT_FOUND']);
    }
  });

  it('a need leads to it for its worker and supervisor, for nobody else', async () => {
    const staff = await api.actor({ role: 'communityStaff', regionCode: COMMUNITY });
    const need = await aNeed(staff);
    const { file } = await aCase(team.worker, { needId: need.id });
    const asked = 'query ($id: ID!) { need(id: $id) { id caseId } }';
    const linked = async (who: TestActor) =>
      (await who.does<{ need: { caseId: string | null } }>(asked, need)).need.caseId;
    expect([await linked(team.worker), await linked(team.supervisor)]).toEqual([file.id, file.id]);
    const stranger = await aSocialWorker(api);
    expect([await linked(staff), await linked(team.official), await linked(stranger.worker)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('every reading is written down, deputies’ too, and stands in the file for whoever opens it next', async () => {
  const { file } = await aCase(team.worker);
  await readCase(team.worker, file.id);
  await readCase(team.supervisor, file.id);
  const { readings } = await readCase(team.worker, file.id);
  expect(readings).toEqual([
    { reader: '试督导', role: 'socialWorker', times: 1, isSearch: false },
    { reader: '试社工', role: 'socialWorker', times: 1, isSearch: false },
  ]);
  const { rows } = await api.db.query(
    `select distinct region_code, matter from personal_reads where subject_id = $1`,
    [file.id],
  );
  expect(rows).toEqual([{ region_code: '640106', matter: 'casework' }]);
});

test('whoever approves a plan has read the file, whether it was opened or not', async () => {
  const { id } = await anActiveCase(team);
  const { readings } = await readCase(team.worker, id);
  expect(readings.map(({ reader }) => reader)).toEqual(['试督导']);
});
