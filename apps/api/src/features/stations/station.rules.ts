import { isWithin, levelOf, type RegionLevel } from '@wushe/values';
import { Actions } from '../../platform/state-machine.js';

/** Whether a station serves. */
export const StationState = { open: 'open', closed: 'closed' } as const;
export type StationState = (typeof StationState)[keyof typeof StationState];

export const StationAction = {
  edit: 'edit',
  entrust: 'entrust',
  close: 'close',
  reopen: 'reopen',
} as const;
export type StationAction = (typeof StationAction)[keyof typeof StationAction];

/** A station's life: opened by its county, closed, and opened again where it closed by mistake. */
export const stationActions = new Actions<StationState, StationAction>('open', {
  edit: { from: ['open'], to: null },
  entrust: { from: ['open'], to: null },
  close: { from: ['open'], to: 'closed' },
  reopen: { from: ['closed'], to: 'open' },
});

/** What kind of place it is; the first three are the tiers of social work (Ningxia's three-tier service system). */
export const StationKind = {
  guidanceCentre: 'guidanceCentre',
  socialWorkStation: 'socialWorkStation',
  communityRoom: 'communityRoom',
  volunteerStation: 'volunteerStation',
  incubationBase: 'incubationBase',
  communityFacility: 'communityFacility',
} as const;
export type StationKind = (typeof StationKind)[keyof typeof StationKind];

interface KindRule {
  /** Levels of region it can stand at. */
  readonly levels: readonly RegionLevel[];
  /** Kinds of station that can be above it. */
  readonly parents: readonly StationKind[];
}

/** Where each kind stands and under which. */
export const kindRules: Readonly<Record<StationKind, KindRule>> = {
  guidanceCentre: { levels: ['county'], parents: [] },
  socialWorkStation: { levels: ['township'], parents: ['guidanceCentre'] },
  communityRoom: { levels: ['community'], parents: ['socialWorkStation'] },
  volunteerStation: {
    levels: ['township', 'community'],
    parents: ['socialWorkStation', 'communityRoom', 'communityFacility'],
  },
  incubationBase: { levels: ['province', 'city', 'county', 'township'], parents: ['incubationBase'] },
  communityFacility: { levels: ['community'], parents: [] },
};

/** A station as another one's upper or lower. */
interface Seat {
  readonly kind: StationKind;
  readonly regionCode: string;
}

/** Whether a kind can stand in a region of this level. */
export const standsAt = ({ kind, regionCode }: Seat): boolean =>
  kindRules[kind].levels.includes(levelOf(regionCode));

/** Whether one station can be above another: of a kind that leads it, in the same region or one above; of one kind only from above. */
export function canLead(upper: Seat, lower: Seat): boolean {
  if (!kindRules[lower.kind].parents.includes(upper.kind)) return false;
  if (upper.kind === lower.kind && upper.regionCode === lower.regionCode) return false;
  return isWithin(lower.regionCode, upper.regionCode);
}
