import { Actions } from '../../platform/state-machine.js';

/** Where a project stands. */
export const ProjectState = {
  /** Claims are accepted and the work goes on. */
  underway: 'underway',
  /** Its organizations say it is done; the community must look. */
  delivered: 'delivered',
  accepted: 'accepted',
  /** Its last claim ended before the work was done. */
  ended: 'ended',
} as const;
export type ProjectState = (typeof ProjectState)[keyof typeof ProjectState];

/** What can be done with a project. */
export const ProjectAction = {
  assignWorker: 'assignWorker',
  deliver: 'deliver',
  accept: 'accept',
  rework: 'rework',
  contest: 'contest',
  end: 'end',
} as const;
export type ProjectAction = (typeof ProjectAction)[keyof typeof ProjectAction];

/** A project's life. */
export const projectActions = new Actions<ProjectState, ProjectAction>('underway', {
  assignWorker: { from: ['underway'], to: null },
  deliver: { from: ['underway'], to: 'delivered' },
  accept: { from: ['delivered'], to: 'accepted' },
  rework: { from: ['delivered'], to: 'underway' },
  contest: { from: ['accepted'], to: 'underway' },
  end: { from: ['underway'], to: 'ended' },
});

/** Actions that must come with words for those at the other end. */
export const WANTS_REASON: readonly ProjectAction[] = ['rework'];
