import { expect, test } from '@jest/globals';
import type { TestActor } from '../../testing/api.js';
import { actsOnAward, aDraft, aSenior, inXiamen, openProgramme, STREET } from '../../testing/awards.js';

const xiamen = inXiamen();
const PHOTO = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(300_000, '证书上的字')]);

const putsIn = (
  who: Pick<TestActor, 'cookie'>,
  id: string,
  paper: string,
  body: Buffer | string,
): Promise<Response> =>
  fetch(`${xiamen.api.url}/files/award-papers/${id}/${paper}`, {
    method: 'POST',
    headers: { cookie: who.cookie, 'content-type': 'application/octet-stream' },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
const opens = (who: TestActor | null, file: string): Promise<Response> =>
  fetch(`${xiamen.api.url}/files/award-papers/${file}`, { headers: who ? { cookie: who.cookie } : {} });
const idOf = async (answer: Response): Promise<string> => ((await answer.json()) as { id: string }).id;
const filesOf = async (who: TestActor, id: string) =>
  (
    await who.does<{
      awardApplication: { paperFiles: object[]; papersWanted: { code: string; isThere: boolean }[] };
    }>(
      `query ($id: ID!) { awardApplication(id: $id) { paperFiles { id paper type size } papersWanted { code isThere } } }`,
      { id },
    )
  ).awardApplication;

test('a photograph put in comes back to the byte, and lies in the database as noise', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  const file = await idOf(await putsIn(worker, id, 'certificate', PHOTO));
  expect(await filesOf(worker, id)).toMatchObject({
    paperFiles: [{ id: file, paper: 'certificate', type: 'image/jpeg', size: PHOTO.length }],
  });
  const answer = await opens(worker, file);
  expect(Buffer.from(await answer.arrayBuffer()).equals(PHOTO)).toBe(true);
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const { rows } = await xiamen.api.db.query<{ sealed: Buffer }>(
    'select sealed from award_paper_pieces order by place',
  );
  expect(rows).toHaveLength(2);
  expect(rows.some(({ sealed }) => sealed.includes('证书'))).toBe(false);
});

test('a paper put in as a file is there without a tick, and no longer when it is taken out', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  await xiamen.api.db.query(`update award_applications set papers = array_remove(papers, 'certificate')`);
  const there = async () =>
    (await filesOf(worker, id)).papersWanted.find(({ code }) => code === 'certificate')?.isThere;
  expect(await there()).toBe(false);
  await expect(actsOnAward(worker, id, 'submit')).rejects.toThrow('certificate');
  const file = await idOf(await putsIn(worker, id, 'certificate', PHOTO));
  expect(await there()).toBe(true);
  await worker.does('mutation ($id: ID!) { takeOutAwardPaper(id: $id) { id } }', { id: file });
  expect(await there()).toBe(false);
  await putsIn(worker, id, 'certificate', PHOTO);
  expect((await actsOnAward(worker, id, 'submit')).state).toBe('submitted');
});

test('only pictures and PDFs are taken, by their content; five of a paper, of papers that are wanted, into a draft', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  const refused = async (answer: Response): Promise<string> =>
    ((await answer.json()) as { errors: { message: string }[] }).errors[0]!.message;
  expect(await refused(await putsIn(worker, id, 'certificate', '<!doctype html>'))).toBe('FILE_NOT_READABLE');
  expect(await refused(await putsIn(worker, id, 'no-such', PHOTO))).toBe('INVALID_INPUT');
  expect((await putsIn(worker, id, 'certificate', Buffer.alloc(5_000_001, 1))).status).toBe(413);
  for (let at = 0; at < 5; at += 1) expect((await putsIn(worker, id, 'certificate', PHOTO)).status).toBe(200);
  expect(await refused(await putsIn(worker, id, 'certificate', PHOTO))).toBe('FILE_NOT_READABLE');
  await actsOnAward(worker, id, 'submit');
  expect(await refused(await putsIn(worker, id, 'identity', PHOTO))).toBe('WRONG_STATE');
});

test('papers are read by the applicant, and by each reviewer from their turn on, with a trace; by nobody else', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const { id } = await aDraft(worker);
  const file = await idOf(await putsIn(worker, id, 'certificate', PHOTO));
  const { station, district, city } = xiamen.who;
  const auditor = await xiamen.api.actor({ role: 'auditor', regionCode: STREET.slice(0, 6) });
  const neighbour = await xiamen.api.actor({ role: 'stationWorker', regionCode: '350206004' });
  const reading = async () => {
    const answers = [];
    for (const one of [worker, station, district, city, auditor, neighbour, null])
      answers.push((await opens(one, file)).status);
    return answers;
  };
  expect(await reading()).toEqual([200, 404, 404, 404, 404, 404, 404]);
  expect((await putsIn(station, id, 'certificate', PHOTO)).status).toBe(404);
  expect((await putsIn({ cookie: '' }, id, 'certificate', PHOTO)).status).toBe(401);
  await actsOnAward(worker, id, 'submit');
  expect(await reading()).toEqual([200, 200, 404, 404, 404, 404, 404]);
  await actsOnAward(station, id, 'passEmployer');
  expect(await reading()).toEqual([200, 200, 200, 404, 404, 404, 404]);
  expect((await filesOf(city, id)).paperFiles).toEqual([]);
  const { rows } = await xiamen.api.db.query<{ count: string }>(
    `select count(*) from personal_reads where person_id = $1 and matter = 'awardFacts' and reader_id = any($2)`,
    [worker.personId, [station.personId, district.personId]],
  );
  expect(Number(rows[0]?.count)).toBeGreaterThanOrEqual(3);
});

test('papers are forgotten a year after an application ended, and not before', async () => {
  await openProgramme(xiamen.api);
  const { worker } = await aSenior(xiamen.api);
  const ended = await aDraft(worker);
  await putsIn(worker, ended.id, 'certificate', PHOTO);
  await actsOnAward(worker, ended.id, 'withdraw');
  const other = await aSenior(xiamen.api, { street: STREET });
  const open = await aDraft(other.worker);
  await putsIn(other.worker, open.id, 'certificate', PHOTO);
  await actsOnAward(other.worker, open.id, 'submit');
  const kept = async (): Promise<unknown[]> => {
    await xiamen.api.doChores();
    const { rows } = await xiamen.api.db.query(
      'select distinct application_id as id from award_papers order by 1',
    );
    return rows;
  };
  await xiamen.api.setClock('2027-11-02T12:00:00+08:00');
  expect(await kept()).toHaveLength(2);
  await xiamen.api.setClock('2027-11-03T12:00:00+08:00');
  expect(await kept()).toEqual([{ id: open.id }]);
  const { rows } = await xiamen.api.db.query('select distinct paper_id from award_paper_pieces');
  expect(rows).toHaveLength(1);
});
