import type { TestActor, TestApi } from './api.js';
import { TOWNSHIP } from './needs.js';

/** What is written of a social worker when a test does not care. */
export const socialWorkerInput = (over: object = {}): object => ({
  specialties: ['elder-care'],
  ...over,
});

export const REGISTER_SOCIAL_WORKER = `mutation ($personId: ID!, $input: SocialWorkerInput!, $certificate: CertificateInput) {
  registerSocialWorker(personId: $personId, input: $input, certificate: $certificate) {
    id regionCode state version certificateEnding
  }
}`;

interface Over {
  readonly grade?: string;
  readonly certificateNumber?: string;
  readonly certificateValidTo?: string | null;
  readonly certificateApprovedOn?: string | null;
  readonly certificateRegisteredOn?: string | null;
  readonly [field: string]: unknown;
}

/** A registered social worker and the person with the hat on. */
export async function aSocialWorker(
  api: TestApi,
  over: Over = {},
  regionCode = TOWNSHIP,
): Promise<{ id: string; worker: TestActor }> {
  const {
    grade,
    certificateNumber,
    certificateValidTo,
    certificateApprovedOn,
    certificateRegisteredOn,
    ...rest
  } = over;
  const certificate = grade && {
    grade,
    number: certificateNumber,
    validTo: certificateValidTo ?? null,
    approvedOn: certificateApprovedOn ?? null,
    registeredOn: certificateRegisteredOn ?? null,
  };
  const worker = await api.actor({ role: 'socialWorker', regionCode, name: '试社工' });
  const official = await api.actor({ role: 'official', regionCode: regionCode.slice(0, 6) });
  const { registerSocialWorker } = await official.does<{ registerSocialWorker: { id: string } }>(
    REGISTER_SOCIAL_WORKER,
    { personId: worker.personId, input: socialWorkerInput(rest), certificate: certificate ?? null },
  );
  return { id: registerSocialWorker.id, worker };
}

export const ADD_EMPLOYMENT = `mutation ($workerId: ID!, $input: EmploymentInput!) {
  addEmployment(workerId: $workerId, input: $input) { id employer version fromOn toOn nature workplace { name } }
}`;
export const ADD_INSURANCE = `mutation ($workerId: ID!, $input: InsuranceInput!) {
  addInsurance(workerId: $workerId, input: $input) { id fromOn toOn version }
}`;
export const ADD_SUPERVISION = `mutation ($workerId: ID!, $input: SupervisionInput!) {
  addSupervision(workerId: $workerId, input: $input) { id fromOn toOn version supervisorName }
}`;
export const ADD_DEPUTY = `mutation ($workerId: ID!, $input: DeputyInput!) {
  addDeputy(workerId: $workerId, input: $input) { id fromOn toOn version deputyName }
}`;
export const ENTER_LEARNING = `mutation ($workerId: ID!, $input: LearningInput!) {
  enterLearning(workerId: $workerId, input: $input) { id state version }
}`;

/** Every social worker holds a certificate without an end, so that they may guide and stand in. */
export const certifyAll = (api: TestApi): Promise<unknown> =>
  api.db.query(
    `insert into worker_certificates (id, county_code, social_worker_id, grade, number_hash, number_ending, entered_at, version)
     select gen_random_uuid(), county_code, id, 'assistant', id::text, '0000', now(), 1 from social_workers worker
     where not exists (select from worker_certificates where social_worker_id = worker.id)`,
  );

/** Every social worker has said yes to who guides them and stands in for them. */
export const agreeToTies = async (api: TestApi): Promise<void> => {
  for (const table of ['supervision_pairs', 'deputies'])
    await api.db.query(`update ${table} set confirmed_at = entered_at where confirmed_at is null`);
};

/** An employment when a test does not care. */
export const employmentInput = (over: object = {}): object => ({
  employer: '试社会工作服务中心',
  workplaceCode: '640106',
  nature: 'socialOrganization',
  fromOn: '2020-01-01',
  toOn: null,
  ...over,
});

/** Something learned when a test does not care. */
export const learningInput = (over: object = {}): object => ({
  kind: 'course',
  title: '个案管理',
  provider: '试培训中心',
  minutes: 600,
  learnedOn: '2026-03-01',
  ...over,
});
