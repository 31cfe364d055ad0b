import { Actions } from '../../platform/state-machine.js';

/** Where an entry of the register stands. */
export const TrackEntryState = { entered: 'entered', withdrawn: 'withdrawn' } as const;
export type TrackEntryState = (typeof TrackEntryState)[keyof typeof TrackEntryState];

/** What can be done with an entry. */
export const TrackEntryAction = { withdraw: 'withdraw', restore: 'restore' } as const;
export type TrackEntryAction = (typeof TrackEntryAction)[keyof typeof TrackEntryAction];

/** An entry's life; what was entered wrongly is withdrawn and entered anew. */
export const trackEntryActions = new Actions<TrackEntryState, TrackEntryAction>('entered', {
  withdraw: { from: ['entered'], to: 'withdrawn' },
  restore: { from: ['withdrawn'], to: 'entered' },
});
