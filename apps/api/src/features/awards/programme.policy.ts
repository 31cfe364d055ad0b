import { placed, type Allowance, type Placed, type Policy } from '../../platform/permissions/policy.js';

/** What can be done with a programme. */
export type ProgrammeAction = 'simulate' | 'draft' | 'publish' | 'discard' | 'keepFacts' | 'seeProspects';

const staffed: Allowance<Placed> = (actor) => actor.hat !== null;
const office = placed('see', 'official', 'administrator', 'auditor');
const setting = placed('write', 'official', 'administrator');

/**
 * Who may do what with a programme: everybody with a role reads it; officials and administrators of its region
 * propose values and versions of it, try drafts on the register of their reach and see who could apply there.
 */
export const programmePolicy: Policy<ProgrammeAction, Placed> = {
  see: staffed,
  simulate: office,
  /** A version of the programme, where it holds; who publishes it is another person. */
  draft: setting,
  publish: setting,
  discard: setting,
  seeProspects: office,
  /** Titles, annual checks and bad records, with the document they were read in. */
  keepFacts: placed('write', 'official'),
};
