import type { Parameters } from '@wushe/policy-packs';
import { addDays, type Day } from '@wushe/values';
import {
  metresBetween,
  partsOfVolunteer,
  scoreOf,
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
    const near = this.near(need);
    const able = need.parts.map((part) =>
      this.able(
        need,
        part,
        near.map(({ at }) => at),
      ),
    );
    const time = this.timeOf(need, [...new Set(able.flat())]);
    const metresTo = new Map(near.map(({ at, metres }) => [at, metres]));
    return need.parts.map((part, index) => {
      const free = (able[index] ?? []).filter((at) => this.isFree(at, time));
      const pairs = free
        .map((volunteer) => this.pairOf(need, part, volunteer, metresTo.get(volunteer) ?? null))
        .toSorted((a, b) => b.score - a.score || a.volunteer - b.volunteer)
        .toSorted((a, b) => Number(this.isPinned(need, b)) - Number(this.isPinned(need, a)))
        .slice(0, this.rules.planning.mostPairsPerRole);
      return { need, part, time, pairs, nobody: this.whyNobody(need, part, pairs, able[index] ?? []) };
    });
  }

  private isPinned({ id }: WantedNeed, { volunteer }: Pair): boolean {
    return this.rules.isPinned(id, this.supply[volunteer]?.id ?? '');
  }

  private pairOf(need: WantedNeed, part: WantedPart, volunteer: number, metres: number | null): Pair {
    const one = this.supply[volunteer];
    if (!one) throw new Error('a pair is of somebody in the supply');
    const skills = part.skills.flatMap((code) => this.rules.skillsBelow(code).map((skill) => skill.code));
    const facts = { ...one, metres, free: 1, days: 1 };
    const parts = partsOfVolunteer(facts, { category: need.category, skills }, this.rules.matching);
    return { volunteer, score: scoreOf(parts), parts, metres };
  }

  /** Who lives within reach; somebody without a point excludes nobody. */
  private near({ id, point }: WantedNeed): { at: number; metres: number | null }[] {
    const { withinMetres } = this.rules.matching.volunteer;
    const degrees = withinMetres / METRES_OF_A_DEGREE;
    return this.supply.flatMap((one, at): { at: number; metres: number | null }[] => {
      if (this.rules.isExcluded(id, one.id)) return [];
      if (!point || !one.point) return [{ at, metres: null }];
      // A comparison of degrees spares most of the far ones the great circle.
      if (Math.abs(one.point.latitude - point.latitude) > degrees) return [];
      const metres = metresBetween(point, one.point);
      return metres <= withinMetres ? [{ at, metres }] : [];
    });
  }

  private able(need: WantedNeed, part: WantedPart, candidates: readonly number[]): number[] {
    const wanted = part.skills.flatMap((code) => this.rules.skillsBelow(code));
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

/** Metres of a degree along a meridian, a little short, so that nobody within reach is cut off. */
const METRES_OF_A_DEGREE = 111_000;
