import type { EscalatedMatter } from '@wushe/policy-packs';
import { OF_THE_STATION } from './responsible.rules.js';

/**
 * How a kind of record with a limit is found, as SQL over its table; every part is ours, none is what somebody wrote.
 * A later feature registers its own with `Escalations`.
 */
export interface MatterSource {
  readonly matter: EscalatedMatter;
  readonly table: string;
  /** Holds while somebody is waited for; the limit stands in `due_at`. */
  readonly isOpen: string;
  /** One line for an agenda. */
  readonly title: string;
  /** The region that answers for it: the next level is the one above. */
  readonly responsible: string;
  /** The need it belongs to, whose history tells of it too. */
  readonly needId: string;
}

/** Needs, action items and referrals. */
export const MATTER_SOURCES: readonly MatterSource[] = [
  {
    matter: 'need',
    table: 'needs',
    isOpen: `state in ('asked', 'submitted', 'returned', 'open', 'delivered')`,
    title: `number || ' ' || title`,
    responsible: `case when state in (${OF_THE_STATION.map((state) => `'${state}'`).join(', ')})
      then left(region_code, 9) else region_code end`,
    needId: 'null::uuid',
  },
  {
    matter: 'actionItem',
    table: 'action_items',
    isOpen: `state = 'open'`,
    title: 'title',
    responsible: 'responsible_code',
    needId: 'need_id',
  },
  {
    matter: 'referral',
    table: 'referrals',
    isOpen: `state in ('made', 'accepted')`,
    title: 'title',
    responsible: 'to_region_code',
    needId: 'need_id',
  },
];
