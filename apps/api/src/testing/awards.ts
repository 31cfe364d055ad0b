import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { TestApi, type TestActor } from './api.js';
import { insertUnits } from './region-tree.js';
import { aSocialWorker } from './social-workers.js';

/** Invented communities of Xiamen's real districts: the programmes of awards hold there. */
const XIAMEN: Readonly<Record<string, string>> = {
  '35': '福建省',
  '3502': '厦门市',
  '350203': '思明区',
  '350203010': '嘉莲街道',
  '350206': '湖里区',
  '350206004': '江头街道',
};
export const DISTRICT = '350203';
export const STREET = '350203010';
export const CITY = '3502';
export const PROGRAMME = 'xm-award-2022';
/** Nobody’s numbers: sound check characters, born in June 1985, with the serial 000 that is never given. */
export const IDENTITY = '350203198506110001';
export const OTHER_IDENTITY = '350206198506220007';

/** Plants the units of Xiamen beside the tree of the tests. */
const plantXiamen = (api: TestApi): Promise<void> => insertUnits(api.db, XIAMEN);

/** Takes them away again, with all that stood on them. */
async function clearXiamen(api: TestApi): Promise<void> {
  await api.empty();
  await api.db.query(`delete from regions where code like '35%'`);
}

const AWARD = `id state version amount tier appliedOn closesOn noticeEndsOn appealEndsOn rejectedRule lastReason
  turn turnAt { name } programme { code reviewers } papersWanted { code isThere } payee { identityEnding bank accountEnding }
  explanation { outcome tier failing daysUntil tiers { code rules { code holds trueSince facts { kind source } } } }
  recomputation { stands nowOutcome nowFailing } steps { action by rule } objections { id isAppeal words isUpheld answer }
  otherAwards { programme state place } allowedActions { action isOpen }`;
const one = (name: string, args: string, call: string): string =>
  `mutation (${args}) { ${name}(${call}) { ${AWARD} } }`;

export const BEGIN = one(
  'beginAward',
  '$programme: ID!, $workerId: ID, $key: String!',
  'programme: $programme, workerId: $workerId, idempotencyKey: $key',
);
export const EDIT = one(
  'editAward',
  '$id: ID!, $version: Int!, $input: AwardInput!',
  'id: $id, version: $version, input: $input',
);
export const ACT = one(
  'actOnAward',
  '$id: ID!, $version: Int!, $action: AwardAction!, $reason: String, $rule: String',
  'id: $id, version: $version, action: $action, reason: $reason, rule: $rule',
);
export const APPEAL = one(
  'appealAward',
  '$id: ID!, $version: Int!, $words: String!',
  'id: $id, version: $version, words: $words',
);
export const ANSWER = one(
  'answerAwardObjection',
  '$id: ID!, $version: Int!, $objectionId: ID!, $isUpheld: Boolean!, $answer: String!',
  'id: $id, version: $version, objectionId: $objectionId, isUpheld: $isUpheld, answer: $answer',
);
export const OBJECT = `mutation ($id: ID!, $words: String!) { objectToAward(id: $id, words: $words) { id } }`;
const DRAFT = `id version state title fromOn allowedActions madeBy { name } publishedBy { name }
  result { all { before { cost } after { people cost } winners losers } }`;
export const KEEP = `mutation ($p: ID!, $r: ID!, $values: [DraftValueInput!]!, $without: [String!]!, $title: String!, $key: String!) {
  keepAwardDraft(programme: $p, regionCode: $r, values: $values, without: $without, months: 12, title: $title, idempotencyKey: $key) { ${DRAFT} } }`;
export const PUBLISH = `mutation ($id: ID!, $version: Int!, $fromOn: Day!, $source: String!) {
  publishAwardDraft(id: $id, version: $version, fromOn: $fromOn, source: $source) { ${DRAFT} } }`;
export const DRAFTS = `query ($p: ID!, $r: ID!) { awardDrafts(programme: $p, regionCode: $r) { ${DRAFT} } }`;
export const MY_AWARDS = `query { myAwards { mayBegin programme { code isOpen opensOn } application { id state }
  explanation { outcome daysUntil opensOn closesOn failing missing amount } } }`;

/** An application as the api answers it. */
export interface TestAward {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly amount: number | null;
  readonly appliedOn: string | null;
  readonly closesOn: string | null;
  readonly noticeEndsOn: string | null;
  readonly appealEndsOn: string | null;
  readonly rejectedRule: string | null;
  readonly papersWanted: readonly { readonly code: string; readonly isThere: boolean }[];
  readonly explanation: { readonly outcome: string; readonly failing: readonly string[] };
  readonly recomputation: {
    readonly stands: boolean;
    readonly nowOutcome: string;
    readonly nowFailing: readonly string[];
  } | null;
  readonly steps: readonly {
    readonly action: string;
    readonly by: string | null;
    readonly rule: string | null;
  }[];
  readonly objections: readonly {
    readonly id: string;
    readonly isAppeal: boolean;
    readonly words: string | null;
    readonly isUpheld: boolean | null;
  }[];
  readonly otherAwards: readonly {
    readonly programme: string;
    readonly state: string;
    readonly place: string;
  }[];
  readonly allowedActions: readonly { readonly action: string; readonly isOpen: boolean }[];
}

const answered = async (asked: Promise<Record<string, TestAward>>): Promise<TestAward> => {
  const [award] = Object.values(await asked);
  if (!award) throw new Error('no award');
  return award;
};

/** The application as somebody sees it now. */
export const awardOf = async (who: TestActor, id: string): Promise<TestAward | null> =>
  (
    await who.does<{ awardApplication: TestAward | null }>(
      `query ($id: ID!) { awardApplication(id: $id) { ${AWARD} } }`,
      { id },
    )
  ).awardApplication;

/** Takes an action on the present version. */
export async function actsOnAward(
  who: TestActor,
  id: string,
  action: string,
  over: { reason?: string; rule?: string } = {},
): Promise<TestAward> {
  const version = (await awardOf(who, id))?.version ?? 0;
  return answered(who.does(ACT, { id, version, action, ...over }));
}

/** A version of the programme as somebody proposed it. */
export interface TestDraft {
  readonly id: string;
  readonly version: number;
  readonly allowedActions: readonly string[];
}
type Value = Readonly<Record<'parameter' | 'value', string>>;

/** Keeps a version with its simulated result. */
export const keeps = async (
  who: TestActor,
  values: readonly Value[],
  without: readonly string[] = [],
): Promise<TestDraft> =>
  (
    await who.does<{ keepAwardDraft: TestDraft }>(KEEP, {
      p: PROGRAMME,
      r: CITY,
      values,
      without,
      title: '提高标准',
      key: randomUUID(),
    })
  ).keepAwardDraft;

/** What publishing a version from a day on asks. */
export const publishing = ({ id, version }: TestDraft, fromOn: string) => ({
  id,
  version,
  fromOn,
  source: '试验用文件第三号',
});

/** Two administrators of the city give the programme values from a day on; the one who proposed them. */
export async function changeProgramme(
  api: TestApi,
  values: readonly Value[],
  fromOn: string,
): Promise<TestActor> {
  const [one, second] = [
    await api.actor({ role: 'administrator', regionCode: CITY }),
    await api.actor({ role: 'administrator', regionCode: CITY }),
  ];
  await second.does(PUBLISH, publishing(await keeps(one, values), fromOn));
  return one;
}

/** The day the measure came into force becomes known, so that the programme opens. */
export const openProgramme = (api: TestApi, inForceFrom = '2022-08-01'): Promise<TestActor> =>
  changeProgramme(api, [{ parameter: 'inForceFrom', value: inForceFrom }], inForceFrom);

/** A senior social worker of Xiamen whose five years are complete on a day, with the hat on. */
export async function aSenior(
  api: TestApi,
  {
    since = '2021-10-01',
    street = STREET,
    nature = 'socialOrganization',
    organizationId = null,
    name = '试高级',
    birthMonth = '1985-06',
  }: {
    since?: string;
    street?: string;
    nature?: string;
    organizationId?: string | null;
    name?: string;
    birthMonth?: string;
  } = {},
): Promise<{ id: string; worker: TestActor }> {
  const senior = await aSocialWorker(
    api,
    {
      grade: 'senior',
      certificateNumber: `试-${randomUUID().slice(0, 8)}`,
      certificateApprovedOn: '2018-10-15',
      certificateRegisteredOn: '2018-12-01',
      ...(organizationId && { organizationId }),
    },
    street,
  );
  await api.db.query('update people set name = $2 where id = $1', [senior.worker.personId, name]);
  const registrar = await api.actor({ role: 'official', regionCode: street.slice(0, 6) });
  await isEmployed(registrar, senior.id, {
    organizationId,
    workplaceCode: street.slice(0, 6),
    nature,
    fromOn: since,
  });
  await registrar.does(
    `mutation ($workerId: ID!, $input: InsuranceInput!) { addInsurance(workerId: $workerId, input: $input) { id } }`,
    { workerId: senior.id, input: { placeCode: CITY, fromMonth: `${since.slice(0, 7)}-01` } },
  );
  await isBornIn(registrar, senior.id, birthMonth);
  return senior;
}

/** The register takes an employment in. */
export async function isEmployed(registrar: TestActor, workerId: string, input: object): Promise<void> {
  await registrar.does(
    `mutation ($workerId: ID!, $input: EmploymentInput!) { addEmployment(workerId: $workerId, input: $input) { id } }`,
    { workerId, input: { employer: '试验社工事务所', nature: 'socialOrganization', ...input } },
  );
}

/** The register takes the month of birth of a man in, after so many tellings before. */
export async function isBornIn(
  registrar: TestActor,
  workerId: string,
  birthMonth: string,
  after = 0,
): Promise<void> {
  await registrar.does(
    `mutation ($workerId: ID!, $input: ParticularsInput!) { tellWorkerParticulars(workerId: $workerId, input: $input) { number } }`,
    { workerId, input: { after, sex: 'male', birthMonth, retirementCategory: 'managerial' } },
  );
}

/** A draft with all that a submission asks for. */
export async function aDraft(
  worker: TestActor,
  {
    identityNumber = IDENTITY,
    account = '6222000000000001',
  }: { identityNumber?: string; account?: string } = {},
): Promise<TestAward> {
  const begun = await answered(worker.does(BEGIN, { programme: PROGRAMME, key: randomUUID() }));
  return answered(
    worker.does(EDIT, {
      id: begun.id,
      version: begun.version,
      input: {
        statement: '',
        papers: begun.papersWanted.map(({ code }) => code),
        identityNumber,
        bank: '试验银行思明支行',
        account,
      },
    }),
  );
}

/** Those who review, one a level, and a second official of the city. */
export async function reviewers(
  api: TestApi,
  street = STREET,
): Promise<{
  station: TestActor;
  district: TestActor;
  city: TestActor;
  second: TestActor;
}> {
  return {
    station: await api.actor({ role: 'stationWorker', regionCode: street, name: '试站' }),
    district: await api.actor({ role: 'official', regionCode: street.slice(0, 6), name: '试区' }),
    city: await api.actor({ role: 'official', regionCode: CITY, name: '试市' }),
    second: await api.actor({ role: 'official', regionCode: CITY, name: '试市二' }),
  };
}

/** A submitted application that employer, district and city passed and that stands on notice. */
export async function anAwardOnNotice(
  worker: TestActor,
  who: Awaited<ReturnType<typeof reviewers>>,
  over: { identityNumber?: string; account?: string } = {},
): Promise<TestAward> {
  const { id } = await aDraft(worker, over);
  await actsOnAward(worker, id, 'submit');
  await actsOnAward(who.station, id, 'passEmployer');
  await actsOnAward(who.district, id, 'passDistrict');
  await actsOnAward(who.city, id, 'passCity');
  return actsOnAward(who.city, id, 'notify');
}

type Reviewers = Awaited<ReturnType<typeof reviewers>>;

/** Tests in Xiamen, each from an empty start on 2 November 2026 with the people who review. */
export function inXiamen(): { readonly api: TestApi; readonly who: Reviewers } {
  let started: TestApi | undefined;
  let reviewing: Reviewers | undefined;
  const api = (): TestApi => {
    if (!started) throw new Error('not started');
    return started;
  };
  beforeAll(async () => {
    started = await TestApi.start();
    await clearXiamen(started);
    await plantXiamen(started);
  });
  afterAll(async () => {
    await clearXiamen(api());
    await api().stop();
  });
  beforeEach(async () => {
    await api().empty();
    await api().setClock('2026-11-02T09:00:00+08:00');
    reviewing = await reviewers(api());
  });
  return {
    get api() {
      return api();
    },
    get who() {
      if (!reviewing) throw new Error('not started');
      return reviewing;
    },
  };
}

/** What a programme says of somebody. */
export interface Outlook {
  readonly mayBegin: boolean;
  readonly programme: { readonly code: string; readonly isOpen: boolean; readonly opensOn: string | null };
  readonly explanation: {
    readonly outcome: string;
    readonly amount: number | null;
    readonly daysUntil: number | null;
    readonly closesOn: string | null;
    readonly failing: readonly string[];
    readonly missing: readonly string[];
  };
}

/** What the award says of somebody today. */
export const outlookOf = async (worker: TestActor): Promise<Outlook | undefined> =>
  (await worker.does<{ myAwards: Outlook[] }>(MY_AWARDS)).myAwards.find(
    ({ programme }) => programme.code === PROGRAMME,
  );

/** The kinds of notices in somebody's inbox. */
export const noticesOf = async (someone: TestActor): Promise<string[]> => {
  const { inbox } = await someone.does<{ inbox: { edges: { node: { kind: string } }[] } }>(
    'query { inbox(first: 50) { edges { node { kind } } } }',
  );
  return inbox.edges.map(({ node }) => node.kind);
};
