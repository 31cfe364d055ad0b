import type { Parameters } from '@wushe/policy-packs';
import { addDays, type Day } from '@wushe/values';
import {
  metresBetween,
  partsOfVolunteer,
  scoreOfVolunteer,
  type Point,
  type PartScore,
  type SuggestionPart,
} from '../matching/index.js';
import { freeSpans, isLicensed, type WantedSkill } from '../volunteers/index.js';
import type { Span, Supply, WantedNeed, WantedPart } from './plan-data.js';
import { UnfilledReason, WEEK_DAYS } from './plan.rules.js';

/** A volunteer who fits a part, by their place in the supply. */
export interface Pair {
  readonly volunteer: number;
  readonly score: number;
  readonly parts: readonly PartScore<SuggestionPart>[];
  readonly metres: number | null;
}

/** A part of a need with those who fit it, best first. */
export interface Role {
  readonly need: WantedNeed;
  readonly part: WantedPart;
  /** When it is served: the need's own time, or the hours of it in which most who fit are free. */
  readonly time: Span;
  readonly pairs: readonly Pair[];
  /** Why nobody fits; null when somebody does. */
  readonly nobody: UnfilledReason | null;
}

/** What pairing must know beside needs and people. */
export interface PairingRules {
  readonly matching: Parameters['matching'];
  readonly planning: Parameters['planning'];
  readonly weekOn: Day;
  /** The skills that a wanted code stands for: itself, or all below it. */
  readonly skillsBelow: (code: string) => readonly WantedSkill[];
  /** Times settled before, by need. */
  readonly settled: ReadonlyMap<string, Span>;
  /** Whether a pair was settled: it stays among the best, however many fit. */
  readonly isPinned: (needId: string, volunteerId: string) => boolean;
  /** Whether a pair was excluded. */
  readonly isExcluded: (needId: string, volunteerId: string) => boolean;
}

/** A need whose time is longer than this is served within it, not all through it. */
const LONGEST_SHIFT = 12 * 60;
/** How long a visit takes when the need does not say. */
const USUAL_VISIT = 120;
const DAY = 1440;
/** Visits begin on the hour between these minutes of a day. */
const [EARLIEST, LATEST] = [8 * 60, 20 * 60];

/** Pairs each part of a need with the people who fit it. */
export class Pairing {
  private readonly free: readonly (readonly Span[])[];

  constructor(
    private readonly supply: readonly Supply[],
    private readonly rules: PairingRules,
  ) {
    this.free = supply.map((one) => freeSpans(one, rules.weekOn, WEEK_DAYS));
  }

  /** Free minutes of somebody in the week. */
  minutesOf(volunteer: number): number {
    return (this.free[volunteer] ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
  }

  /** The parts of a need, all served at one time. */
  rolesOf(need: WantedNeed): Role[] {
    const metresTo = this.near(need);
    const near = [...metresTo.keys()];
    const able = need.parts.map((part) => this.able(need, part, near));
    const time = this.timeOf(need, able.length === 1 ? (able[0] ?? []) : [...new Set(able.flat())]);
    return need.parts.map((part, index) => {
      const pairs = this.best(need, part, able[index] ?? [], time, metresTo);
      return { need, part, time, pairs, nobody: this.whyNobody(need, part, pairs, able[index] ?? []) };
    });
  }

  /** Of those who are free, the best ones, as many as the policy considers; who was settled is among them. */
  private best(
    need: WantedNeed,
    part: WantedPart,
    able: readonly number[],
    time: Span,
    metresTo: ReadonlyMap<number, number | null>,
  ): Pair[] {
    const { matching, planning, isPinned } = this.rules;
    const skills = part.skills.flatMap((code) => this.rules.skillsBelow(code).map((skill) => skill.code));
    const asked = { category: need.category, skills };
    const found = able.flatMap((volunteer) => {
      const one = this.supply[volunteer];
      if (!one || !this.isFree(volunteer, time)) return [];
      const visit = { metres: metresTo.get(volunteer) ?? null, free: 1, days: 1 };
      const rank = isPinned(need.id, one.id) ? Infinity : scoreOfVolunteer(one, visit, asked, matching);
      return [{ volunteer, one, visit, rank }];
    });
    return found
      .toSorted((a, b) => b.rank - a.rank || a.volunteer - b.volunteer)
      .slice(0, planning.mostPairsPerRole)
      .map(({ volunteer, one, visit }) => ({
        volunteer,
        score: scoreOfVolunteer(one, visit, asked, matching),
        parts: partsOfVolunteer(one, visit, asked, matching),
        metres: visit.metres,
      }));
  }

  /** Who lives within reach, with the metres; somebody without a point excludes nobody. */
  private near({ id, point }: WantedNeed): Map<number, number | null> {
    const { withinMetres } = this.rules.matching.volunteer;
    const high = withinMetres / METRES_OF_A_DEGREE;
    const wide = point ? high / Math.cos((point.latitude * Math.PI) / 180) : 0;
    const found = new Map<number, number | null>();
    this.supply.forEach((one, at) => {
      const metres = point && one.point ? metresWithin(point, one.point, high, wide) : null;
      if ((metres === null || metres <= withinMetres) && !this.rules.isExcluded(id, one.id))
        found.set(at, metres);
    });
    return found;
  }

  private able(need: WantedNeed, part: WantedPart, candidates: readonly number[]): readonly number[] {
    const wanted = part.skills.flatMap((code) => this.rules.skillsBelow(code));
    if (wanted.length === 0) return candidates;
    const on = addDays(this.rules.weekOn, Math.floor(need.window.start / DAY));
    return candidates.filter((at) => {
      const one = this.supply[at];
      return one !== undefined && isLicensed(one, wanted, on);
    });
  }

  private timeOf(need: WantedNeed, able: readonly number[]): Span {
    const settled = this.rules.settled.get(need.id);
    if (settled) return settled;
    const { window, minutesEach } = need;
    if (window.end - window.start <= LONGEST_SHIFT) return window;
    const minutes = Math.min(minutesEach ?? USUAL_VISIT, LONGEST_SHIFT);
    let best: Span = { start: window.start, end: window.start + minutes };
    let most = -1;
    for (let start = Math.ceil(window.start / 60) * 60; start + minutes <= window.end; start += 60) {
      if (start % DAY < EARLIEST || (start % DAY) + minutes > LATEST) continue;
      const time = { start, end: start + minutes };
      const free = able.filter((at) => this.isFree(at, time)).length;
      if (free > most) [best, most] = [time, free];
    }
    return best;
  }

  private isFree(at: number, time: Span): boolean {
    const { bufferMinutes } = this.rules.planning;
    const isHome = (this.free[at] ?? []).some(({ start, end }) => start <= time.start && time.end <= end);
    return (
      isHome &&
      !(this.supply[at]?.taken ?? []).some(
        ({ start, end }) => start < time.end + bufferMinutes && time.start < end + bufferMinutes,
      )
    );
  }

  private whyNobody(
    need: WantedNeed,
    part: WantedPart,
    pairs: readonly Pair[],
    able: readonly number[],
  ): UnfilledReason | null {
    if (pairs.length > 0) return null;
    if (able.length > 0) return UnfilledReason.nobodyFree;
    const everybody = this.supply.map((_, at) => at);
    const isSomebodyAble = this.able(need, part, everybody).length > 0;
    return isSomebodyAble ? UnfilledReason.nobodyNear : UnfilledReason.nobodyQualified;
  }
}

/** Great-circle metres; infinite outside a box of so many degrees, which spares most of the far ones the circle. */
function metresWithin(one: Point, other: Point, high: number, wide: number): number {
  const isFar =
    Math.abs(one.latitude - other.latitude) > high || Math.abs(one.longitude - other.longitude) > wide;
  return isFar ? Infinity : metresBetween(one, other);
}

/** Metres of a degree along a meridian, a little short, so that nobody within reach is cut off. */
const METRES_OF_A_DEGREE = 111_000;
