import type { NeedAction, NeedState, Urgency } from '../../gql/enums.js';
import type { StateShape } from '../../ui/StateIcon.js';

/** How far each state is, as a shape. */
export const stateShapes: Readonly<Record<NeedState, StateShape>> = {
  draft: 'draft',
  asked: 'quarter',
  submitted: 'quarter',
  returned: 'waiting',
  open: 'half',
  underway: 'threeQuarters',
  delivered: 'waiting',
  accepted: 'done',
  closed: 'done',
  rejected: 'stopped',
  merged: 'stopped',
  referred: 'stopped',
  withdrawn: 'stopped',
};

/** The tabs of the list and the states behind each. */
export const stateTabs = [
  { key: 'draft', states: ['draft'], shape: 'draft' },
  { key: 'waiting', states: ['asked', 'submitted', 'returned'], shape: 'quarter' },
  { key: 'matching', states: ['open'], shape: 'half' },
  { key: 'running', states: ['underway'], shape: 'threeQuarters' },
  { key: 'toAccept', states: ['delivered'], shape: 'waiting' },
  { key: 'done', states: ['accepted', 'closed'], shape: 'done' },
  { key: 'stopped', states: ['rejected', 'merged', 'referred', 'withdrawn'], shape: 'stopped' },
] as const satisfies readonly { key: string; states: readonly NeedState[]; shape: StateShape }[];

export const urgencyTones: Readonly<Record<Urgency, 'red' | 'amber' | 'plain'>> = {
  urgent: 'red',
  pressing: 'amber',
  ordinary: 'plain',
  longTerm: 'plain',
};

/** Actions that want nothing but a reason and are taken from the need's page; the others have places of their own. */
export const plainActions: readonly NeedAction[] = [
  'submit',
  'sendBack',
  'refer',
  'reject',
  'withdraw',
  'restore',
  'accept',
  'rework',
  'close',
];
