import { Actions } from '../../platform/state-machine.js';

/** Where an inspection stands. */
export const InspectionState = {
  planned: 'planned',
  underway: 'underway',
  closed: 'closed',
  cancelled: 'cancelled',
} as const;
export type InspectionState = (typeof InspectionState)[keyof typeof InspectionState];

/** What can be done with an inspection. */
export const InspectionAction = {
  edit: 'edit',
  begin: 'begin',
  recordVisit: 'recordVisit',
  close: 'close',
  reopen: 'reopen',
  cancel: 'cancel',
  restore: 'restore',
} as const;
export type InspectionAction = (typeof InspectionAction)[keyof typeof InspectionAction];

/** An inspection's life. */
export const inspectionActions = new Actions<InspectionState, InspectionAction>('planned', {
  edit: { from: ['planned'], to: null },
  begin: { from: ['planned'], to: 'underway' },
  recordVisit: { from: ['underway'], to: null },
  close: { from: ['underway'], to: 'closed' },
  reopen: { from: ['closed'], to: 'underway' },
  cancel: { from: ['planned'], to: 'cancelled' },
  restore: { from: ['cancelled'], to: 'planned' },
});

/** What can be done by name alone. */
export const PLAIN_INSPECTION_ACTIONS: readonly InspectionAction[] = [
  'begin',
  'close',
  'reopen',
  'cancel',
  'restore',
];

/** How an item of the checklist was found on a visit. */
export const ChecklistResult = { met: 'met', notMet: 'notMet', notApplicable: 'notApplicable' } as const;
export type ChecklistResult = (typeof ChecklistResult)[keyof typeof ChecklistResult];

/** Whether a visit speaks of every item of the checklist, no more and no fewer. */
export const isComplete = (checklist: readonly string[], results: readonly string[]): boolean =>
  checklist.length === results.length;

/** The checklist as it is kept: trimmed; null when an item is empty or stands twice. */
export function checklistFrom(items: readonly string[]): string[] | null {
  const trimmed = items.map((item) => item.trim());
  return trimmed.includes('') || new Set(trimmed).size < trimmed.length ? null : trimmed;
}
