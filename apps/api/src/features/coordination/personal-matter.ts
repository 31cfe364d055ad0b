/**
 * How the open matters that hang on one person are found and passed on, as SQL over their table; every part is ours.
 * A later feature registers its own with `HandOvers`.
 */
export interface PersonalMatter {
  readonly subjectType: string;
  readonly table: string;
  /** Column of the person. */
  readonly person: string;
  /** Column of the region in which the person has it. */
  readonly place: string;
  readonly isOpen: string;
  readonly title: string;
}

/** What hangs on a person in needs, meetings, action items and referrals. */
export const PERSONAL_MATTERS: readonly PersonalMatter[] = [
  {
    subjectType: 'need',
    table: 'needs',
    person: 'posted_by_id',
    place: 'region_code',
    isOpen: `state in ('draft', 'asked', 'submitted', 'returned', 'open', 'underway', 'delivered', 'accepted')`,
    title: `number || ' ' || title`,
  },
  {
    subjectType: 'meeting',
    table: 'meetings',
    person: 'chair_id',
    place: 'region_code',
    isOpen: `state in ('called', 'minuted')`,
    title: 'title',
  },
  {
    subjectType: 'actionItem',
    table: 'action_items',
    person: 'owner_person_id',
    place: 'responsible_code',
    isOpen: `state in ('open', 'done')`,
    title: 'title',
  },
  {
    subjectType: 'referral',
    table: 'referrals',
    person: 'handled_by_id',
    place: 'to_region_code',
    isOpen: `state = 'accepted'`,
    title: 'title',
  },
];
