import type { Role } from '../../gql/enums.js';

type Hat = { readonly role: Role; readonly regionCode?: string | null };

const PROVINCE_DIGITS = 2;

/** Whether the page of changes is for this hat; the server decides what it shows. */
export const seesChanges = ({ role }: Hat): boolean =>
  role === 'administrator' || role === 'official' || role === 'auditor';

/** Whether this hat keeps the tree of a province. */
export const keepsTree = ({ role, regionCode }: Hat): boolean =>
  role === 'administrator' && regionCode?.length === PROVINCE_DIGITS;
