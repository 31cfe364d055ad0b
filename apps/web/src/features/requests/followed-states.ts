import type { NeedState } from '../../gql/enums.js';
import type { PlainKey } from '../../platform/i18n/index.js';
import type { requestWords } from './requests.words.js';

type Word = PlainKey<typeof requestWords>;

/** What a state means to the one who asked: a headline and a sentence. */
export const headlines: Readonly<Record<NeedState, readonly [head: Word, text: Word]>> = {
  draft: ['headAsked', 'textAsked'],
  asked: ['headAsked', 'textAsked'],
  submitted: ['headSubmitted', 'textSubmitted'],
  returned: ['headReturned', 'textReturned'],
  open: ['headOpen', 'textOpen'],
  underway: ['headUnderway', 'textUnderway'],
  delivered: ['headDelivered', 'textDelivered'],
  accepted: ['headAccepted', 'textAccepted'],
  closed: ['headClosed', 'textClosed'],
  rejected: ['headRejected', 'textRejected'],
  merged: ['headOpen', 'textOpen'],
  referred: ['headReferred', 'textReferred'],
  withdrawn: ['headWithdrawn', 'textWithdrawn'],
};

/** The step that began a state, as one line of the timeline. */
export const stepNames: Readonly<Record<NeedState, Word>> = {
  draft: 'stepAsked',
  asked: 'stepAsked',
  submitted: 'stepSubmitted',
  returned: 'stepReturned',
  open: 'stepOpen',
  underway: 'stepUnderway',
  delivered: 'stepDelivered',
  accepted: 'stepAccepted',
  closed: 'stepClosed',
  rejected: 'stepRejected',
  merged: 'stepMerged',
  referred: 'stepReferred',
  withdrawn: 'stepWithdrawn',
};

const way = ['submitted', 'open', 'underway', 'delivered', 'accepted', 'closed'] as const;
type OnTheWay = (typeof way)[number];

/** How many steps of the way lie behind in each state; -1 where none lies ahead. */
const behind: Readonly<Record<NeedState, number>> = {
  draft: 0,
  asked: 0,
  submitted: 1,
  returned: 1,
  open: 2,
  underway: 3,
  delivered: 4,
  accepted: 5,
  closed: 6,
  rejected: -1,
  merged: -1,
  referred: -1,
  withdrawn: -1,
};

/** The steps that still lie ahead of a state. */
export function stagesAhead(state: NeedState): readonly OnTheWay[] {
  const done = behind[state];
  return done === -1 ? [] : way.slice(done);
}
