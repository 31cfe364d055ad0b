import type { TestActor, TestApi } from './api.js';
import { TOWNSHIP } from './needs.js';

/** What is written of a social worker when a test does not care. */
export const socialWorkerInput = (over: object = {}): object => ({
  specialties: ['elder-care'],
  ...over,
});

export const REGISTER_SOCIAL_WORKER = `mutation ($personId: ID!, $input: SocialWorkerInput!) {
  registerSocialWorker(personId: $personId, input: $input) { id regionCode state version certificateEnding }
}`;

/** A registered social worker and the person with the hat on. */
export async function aSocialWorker(
  api: TestApi,
  over: object = {},
  regionCode = TOWNSHIP,
): Promise<{ id: string; worker: TestActor }> {
  const worker = await api.actor({ role: 'socialWorker', regionCode, name: '试社工' });
  const official = await api.actor({ role: 'official', regionCode: regionCode.slice(0, 6) });
  const { registerSocialWorker } = await official.does<{ registerSocialWorker: { id: string } }>(
    REGISTER_SOCIAL_WORKER,
    { personId: worker.personId, input: socialWorkerInput(over) },
  );
  return { id: registerSocialWorker.id, worker };
}
