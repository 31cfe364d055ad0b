import type { Role } from '../gql/enums.js';
import { useWords } from '../platform/i18n/index.js';
import { roleWords } from './roles.words.js';

/** A desk or an organization as the api gives it. */
export type PartyParts = {
  readonly role: Role | null;
  readonly region: { readonly name: string } | null;
  readonly organization: { readonly name: string } | null;
};

/** How a desk or an organization is called: 满城北街街道 社工站工作人员. */
export function usePartyName(): (party: PartyParts) => string {
  const roles = useWords(roleWords);
  return ({ role, region, organization }) =>
    organization?.name ?? [region?.name, role ? roles(role) : null].filter(Boolean).join(' ');
}
