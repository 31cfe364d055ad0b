import { anyOf, inOrganization, placed, themself, type Policy } from '../../platform/permissions/policy.js';
import type { SocialWorkerAction } from './social-worker.rules.js';

/** What the policy must know of a social worker. */
export interface SocialWorkerFacts {
  /** Region they serve. */
  readonly regionCode: string;
  readonly personId: string;
  readonly organizationId: string | null;
}

/** What the policy asks about a social worker's record. */
export const factsOf = ({ regionCode, personId, organizationId }: SocialWorkerFacts): SocialWorkerFacts => ({
  regionCode,
  personId,
  organizationId,
});

const registrar = placed('write', 'stationWorker', 'official', 'administrator');
const colleagues = placed(
  'search',
  'communityStaff',
  'stationWorker',
  'socialWorker',
  'official',
  'administrator',
  'auditor',
);
const employer = inOrganization('organizationManager', 'organizationMember');

/** Who may do what with a social worker's record: station and county keep it, the person and their colleagues read it. */
export const socialWorkerPolicy: Policy<
  SocialWorkerAction | 'register' | 'seeCertificate',
  SocialWorkerFacts
> = {
  see: anyOf<SocialWorkerFacts>(themself, registrar, colleagues, employer),
  seeCertificate: anyOf<SocialWorkerFacts>(themself, registrar),
  register: registrar,
  edit: registrar,
  rest: anyOf<SocialWorkerFacts>(themself, registrar),
  resume: anyOf<SocialWorkerFacts>(themself, registrar),
  leave: registrar,
};
