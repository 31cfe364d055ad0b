import { dayOf, timeText } from '../../platform/i18n/index.js';
import { emptyShift, type ShiftDraft, type WhatDraft } from './ActivityFields.js';
import type { NeedToStaff } from './for-need.api.js';

const DAY_MS = 86_400_000;
const LONGEST_TITLE = 60;
const MOST_PLACES = 500;

const asField = (moment: string): string => `${dayOf(moment)}T${timeText(moment)}`;

/** What an activity for a need says before anybody writes: the need's own title and place. */
export const whatFor = ({ title, place }: NeedToStaff): WhatDraft => ({
  title: title.slice(0, LONGEST_TITLE),
  place: place.slice(0, LONGEST_TITLE),
  detail: '',
});

/** The first shift for a need: at its time where that is one day's and still ahead, with a place for each who is wanted. */
export function shiftFor({ startsAt, endsAt, parts }: NeedToStaff, agreed: number, now: Date): ShiftDraft {
  const wanted = parts
    .filter(({ kind, isDropped }) => kind === 'people' && !isDropped)
    .reduce((sum, { quantity, accepted }) => sum + quantity - accepted, 0);
  const capacity = Math.min(MOST_PLACES, Math.max(agreed, wanted) || emptyShift.capacity);
  const isOneDay =
    startsAt && endsAt && new Date(startsAt) > now && Date.parse(endsAt) - Date.parse(startsAt) <= DAY_MS;
  return isOneDay
    ? { ...emptyShift, capacity, startsAt: asField(startsAt), endsAt: asField(endsAt) }
    : { ...emptyShift, capacity };
}
