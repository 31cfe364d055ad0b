import { Actions } from '../../platform/state-machine.js';

/** What a project was given. */
export const AllocationKind = {
  money: 'money',
  goods: 'goods',
  venue: 'venue',
  /** Also equipment that is lent. */
  service: 'service',
} as const;
export type AllocationKind = (typeof AllocationKind)[keyof typeof AllocationKind];

/** Where an allocation stands. */
export const AllocationState = {
  /** Given by the charity; the receiver has not yet said that it came. */
  made: 'made',
  /** Arrived, handed over or used: only this counts. */
  confirmed: 'confirmed',
  /** Went back to where it came from. */
  returned: 'returned',
} as const;
export type AllocationState = (typeof AllocationState)[keyof typeof AllocationState];

/** What can be done with an allocation. */
export const AllocationAction = { confirm: 'confirm', return: 'return' } as const;
export type AllocationAction = (typeof AllocationAction)[keyof typeof AllocationAction];

/** An allocation's life. */
export const allocationActions = new Actions<AllocationState, AllocationAction>('made', {
  confirm: { from: ['made'], to: 'confirmed' },
  return: { from: ['made', 'confirmed'], to: 'returned' },
});

/** What was confirmed goes back only with a reason. */
export const wantsReason = (state: AllocationState, action: AllocationAction): boolean =>
  action === 'return' && state === 'confirmed';

/** What the rule must know of the part of a need that an allocation serves; money counts in fen. */
export interface WantedPart {
  readonly kind: string;
  readonly unit: string;
  readonly quantity: number;
  readonly pending: number;
  readonly accepted: number;
}

/** What an allocation would add to a part; a venue or a service has no unit to compare. */
export interface PartShare {
  readonly kind: AllocationKind;
  readonly unit: string | null;
  readonly amount: number;
}

/** How much of a part nobody has claimed or given. */
export const openOf = ({ quantity, pending, accepted }: WantedPart): number => quantity - pending - accepted;

/** Why an allocation cannot serve a part: another kind or unit, or more than is still wanted; null when it can. */
export function partFault(part: WantedPart, { kind, unit, amount }: PartShare): 'misfit' | 'exceeds' | null {
  if (part.kind !== kind || (unit !== null && part.unit !== unit)) return 'misfit';
  return amount > openOf(part) ? 'exceeds' : null;
}
