import type { EscalatedMatter } from '@wushe/policy-packs';
import { DIGITS_RESPONSIBLE } from './responsible.rules.js';

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
  /** The region that answers for it, as recorded: the next level is the one above the one that follows it today. */
  readonly responsible: string;
  /** How many digits of that region's code of today name who answers, where it is not the region itself. */
  readonly digits?: string;
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
    responsible: 'region_code',
    digits: DIGITS_RESPONSIBLE,
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
