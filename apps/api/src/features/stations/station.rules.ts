import { isWithin, levelOf, type RegionLevel } from '@wushe/values';
import { Actions } from '../../platform/state-machine.js';

/** Whether a station serves. */
export const StationState = { open: 'open', closed: 'closed' } as const;
export type StationState = (typeof StationState)[keyof typeof StationState];

/** What can be done with a station; `staff` and `support` are everything about who works there and what supports it. */
export const StationAction = {
  edit: 'edit',
  describe: 'describe',
  entrust: 'entrust',
  staff: 'staff',
  support: 'support',
  close: 'close',
  reopen: 'reopen',
} as const;
export type StationAction = (typeof StationAction)[keyof typeof StationAction];

/** A station's life: opened by its county, closed, and opened again where it closed by mistake. */
export const stationActions = new Actions<StationState, StationAction>('open', {
  edit: { from: ['open'], to: null },
  describe: { from: ['open'], to: null },
  entrust: { from: ['open'], to: null },
  staff: { from: ['open'], to: null },
  support: { from: ['open'], to: null },
  close: { from: ['open'], to: 'closed' },
  reopen: { from: ['closed'], to: 'open' },
});

/** How a station is run: by its region's own people, by an organization for it, or by both together. */
export const OperationMode = { direct: 'direct', commissioned: 'commissioned', mixed: 'mixed' } as const;
export type OperationMode = (typeof OperationMode)[keyof typeof OperationMode];

/** Whether a way of running fits who runs it: without an organization it is direct, with one it is not. */
export const fitsMode = (mode: OperationMode, organizationId: string | null): boolean =>
  (mode === 'direct') === (organizationId === null);

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

/** Where each kind stands and under which; incubation bases at the region, its cities and counties (Ningxia's opinion). */
export const kindRules: Readonly<Record<StationKind, KindRule>> = {
  guidanceCentre: { levels: ['county'], parents: [] },
  socialWorkStation: { levels: ['township'], parents: ['guidanceCentre'] },
  communityRoom: { levels: ['community'], parents: ['socialWorkStation'] },
  volunteerStation: {
    levels: ['township', 'community'],
    parents: ['socialWorkStation', 'communityRoom', 'communityFacility'],
  },
  incubationBase: { levels: ['province', 'city', 'county'], parents: ['incubationBase'] },
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

/** The one of several possible leaders that is nearest above; null where there is none, or two as near. */
export function nearestLeader<Leader extends Seat>(leaders: readonly Leader[], lower: Seat): Leader | null {
  const fitting = leaders.filter((leader) => canLead(leader, lower));
  const longest = Math.max(0, ...fitting.map(({ regionCode }) => regionCode.length));
  const [nearest, second] = fitting.filter(({ regionCode }) => regionCode.length === longest);
  return nearest && !second ? nearest : null;
}
