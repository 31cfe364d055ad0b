import { Actions } from '../../platform/state-machine.js';
import { LEAST_TOLD } from './case.rules.js';

/** The two methods of social work that are for many at once. */
export const WorkMethod = { groupWork: 'groupWork', communityWork: 'communityWork' } as const;
export type WorkMethod = (typeof WorkMethod)[keyof typeof WorkMethod];

/** Where a group's or a community's work stands. */
export const WorkGroupState = {
  planned: 'planned',
  running: 'running',
  finished: 'finished',
  cancelled: 'cancelled',
} as const;
export type WorkGroupState = (typeof WorkGroupState)[keyof typeof WorkGroupState];

/** What can be done with it. */
export const WorkGroupAction = {
  edit: 'edit',
  addMember: 'addMember',
  /** Erases the name of somebody who asks for it; what was counted of them stays. */
  eraseMember: 'eraseMember',
  begin: 'begin',
  holdSession: 'holdSession',
  measure: 'measure',
  finish: 'finish',
  cancel: 'cancel',
  reopen: 'reopen',
} as const;
export type WorkGroupAction = (typeof WorkGroupAction)[keyof typeof WorkGroupAction];

/** Its life: planned, held session by session, finished with a word on what came of it. */
export const workGroupActions = new Actions<WorkGroupState, WorkGroupAction>('planned', {
  edit: { from: ['planned', 'running'], to: null },
  addMember: { from: ['planned', 'running'], to: null },
  eraseMember: { from: ['planned', 'running', 'finished', 'cancelled'], to: null },
  begin: { from: ['planned'], to: 'running' },
  holdSession: { from: ['running'], to: null },
  measure: { from: ['planned', 'running'], to: null },
  finish: { from: ['running'], to: 'finished' },
  cancel: { from: ['planned', 'running'], to: 'cancelled' },
  reopen: { from: ['finished', 'cancelled'], to: 'running' },
});

/** What was measured of somebody before and after. */
export interface Measured {
  readonly before: number | null;
  readonly after: number | null;
  /** Sessions somebody came to; null of a community, which comes to none. */
  readonly attended: number | null;
}

/**
 * Before and after over those who came and of whom both were measured, so that who left early or never came moves
 * neither; means in hundredths, rounded half away from zero. null where nobody was.
 */
export function beforeAndAfter(
  measured: readonly Measured[],
): { readonly people: number; readonly before: number; readonly after: number } | null {
  const both = measured.flatMap(({ before, after, attended }) =>
    before === null || after === null || attended === 0 ? [] : [{ before, after }],
  );
  if (both.length === 0) return null;
  const mean = (values: readonly number[]): number =>
    Math.round((values.reduce((sum, value) => sum + value, 0) * 100) / values.length);
  return {
    people: both.length,
    before: mean(both.map(({ before }) => before)),
    after: mean(both.map(({ after }) => after)),
  };
}

/** Whether a mean over so many people tells of one of them. */
export const tellsOfOne = (people: number): boolean => people < LEAST_TOLD;
