import { dayOf, timeText } from '../../platform/i18n/index.js';
import { emptyShift, type ShiftDraft, type WhatDraft } from './ActivityFields.js';
import type { NeedToStaff } from './for-need.api.js';

const DAY_MS = 86_400_000;
const LONGEST_TITLE = 60;
const MOST_PLACES = 500;

const asField = (moment: string): string => `${dayOf(moment)}T${timeText(moment)}`;

/** What an activity for a need says before anybody writes: what the public reads of the need, for everybody reads it. */
export const whatFor = ({ title, publicSentence, place }: NeedToStaff): WhatDraft => ({
  title: (publicSentence ?? title).slice(0, LONGEST_TITLE),
  place: place.slice(0, LONGEST_TITLE),
  detail: '',
});

/** The first shift for a need: at its time where that is one day's and still ahead, with its skills and a place for each who is wanted. */
export function shiftFor({ startsAt, endsAt, parts }: NeedToStaff, agreed: number, now: Date): ShiftDraft {
  const people = parts.filter(({ kind, isDropped }) => kind === 'people' && !isDropped);
  const wanted = people.reduce((sum, { quantity, accepted }) => sum + quantity - accepted, 0);
  const [only, another] = people;
  const shift = {
    ...emptyShift,
    capacity: Math.min(MOST_PLACES, Math.max(agreed, wanted) || emptyShift.capacity),
    skills: only && !another ? only.skills : [],
  };
  const isOneDay =
    startsAt && endsAt && new Date(startsAt) > now && Date.parse(endsAt) - Date.parse(startsAt) <= DAY_MS;
  return isOneDay ? { ...shift, startsAt: asField(startsAt), endsAt: asField(endsAt) } : shift;
}

/** Whether a shift lies within the need's own time; true where either has none yet. */
export const isWithin = (
  { startsAt, endsAt }: Pick<NeedToStaff, 'startsAt' | 'endsAt'>,
  shift: Pick<ShiftDraft, 'startsAt' | 'endsAt'>,
): boolean =>
  !startsAt ||
  !endsAt ||
  !shift.startsAt ||
  !shift.endsAt ||
  (shift.startsAt >= asField(startsAt) && shift.endsAt <= asField(endsAt));
