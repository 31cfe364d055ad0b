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
  const { grade, certificateNumber, certificateValidTo, certificateApprovedOn, certificateRegisteredOn, ...rest } =
    over;
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
