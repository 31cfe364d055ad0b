import type { Parameters } from '@wushe/policy-packs';
import { addDays, type Day } from '@wushe/values';
import {
  boxAround,
  LONGEST_SHIFT,
  metresBetween,
  partsOfVolunteer,
  scoreOfVolunteer,
  versedIn,
  type PartScore,
  type SuggestionPart,
  type Versed,
} from '../matching/index.js';
import { isLicensed, type WantedSkill } from '../volunteers/index.js';
import { FreeTimes } from './free-times.js';
import type { Span, Supply, WantedNeed, WantedPart } from './plan-data.js';
import { UnfilledReason } from './plan.rules.js';

/** A volunteer who fits a part, by their place in the supply. */
export interface Pair {
  readonly volunteer: number;
  readonly score: number;
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

/** How long a visit takes when the need does not say. */
const USUAL_VISIT = 120;
const DAY = 1440;
/** Visits begin on the hour between these minutes of a day. */
const [EARLIEST, LATEST] = [8 * 60, 20 * 60];

/** Pairs each part of a need with the people who fit it. */
export class Pairing {
  private readonly free: FreeTimes;

  constructor(
    private readonly supply: readonly Supply[],
    private readonly rules: PairingRules,
  ) {
    this.free = new FreeTimes(supply, rules.weekOn, rules.planning.bufferMinutes);
  }

  /** Free minutes of somebody in the week. */
  minutesOf(volunteer: number): number {
    return this.free.minutesOf(volunteer);
  }

  /** The parts of a need, all served at one time. */
  rolesOf(need: WantedNeed): Role[] {
    const near = this.inBox(need);
    const able = need.parts.map((part) => this.able(need, part, near));
    const time = this.timeOf(need, able.length === 1 ? (able[0] ?? []) : [...new Set(able.flat())]);
    return need.parts.map((part, index) => {
      const pairs = this.best(need, part, able[index] ?? [], time);
      return { need, part, time, pairs, nobody: this.whyNobody(need, part, pairs) };
    });
  }

  /** Why somebody has their place: the parts of their score. */
  partsOf({ need, part }: Role, { volunteer, metres }: Pair): PartScore<SuggestionPart>[] {
    const one = this.supply[volunteer];
    if (!one) return [];
    const versed = this.versed(one, need, this.wanted(part));
    return partsOfVolunteer(one, visitAt(metres), versed, need.category, this.rules.matching);
  }

  /** Of those within reach who are free, the best ones, as many as the policy considers; who was settled is among them. */
  private best(need: WantedNeed, part: WantedPart, able: readonly number[], time: Span): Pair[] {
    const { matching, planning, isPinned } = this.rules;
    const wanted = this.wanted(part);
    const found: (Pair & { readonly rank: number })[] = [];
    for (const volunteer of able) {
      const one = this.supply[volunteer];
      if (!one || !this.free.isFree(volunteer, time)) continue;
      const metres = need.point && one.point ? metresBetween(need.point, one.point) : null;
      if (metres !== null && metres > matching.volunteer.withinMetres) continue;
      const versed = this.versed(one, need, wanted);
      const score = scoreOfVolunteer(one, visitAt(metres), versed, need.category, matching);
      found.push({ volunteer, score, metres, rank: isPinned(need.id, one.id) ? Infinity : score });
    }
    return found
      .toSorted((a, b) => b.rank - a.rank || a.volunteer - b.volunteer)
      .slice(0, planning.mostPairsPerRole);
  }

  /** Who lives in the box around the circle of reach and was not excluded; a missing point excludes nobody. */
  private inBox({ id, point }: WantedNeed): number[] {
    const { isExcluded, matching } = this.rules;
    const { high, wide } = point ? boxAround(point, matching.volunteer.withinMetres) : { high: 0, wide: 0 };
    const found: number[] = [];
    for (const [at, one] of this.supply.entries()) {
      const isFar =
        point !== null &&
        one.point !== null &&
        (Math.abs(point.latitude - one.point.latitude) > high ||
          Math.abs(point.longitude - one.point.longitude) > wide);
      if (!isFar && !isExcluded(id, one.id)) found.push(at);
    }
    return found;
  }

  private wanted(part: WantedPart): WantedSkill[] {
    return part.skills.flatMap((code) => this.rules.skillsBelow(code));
  }

  private able(need: WantedNeed, part: WantedPart, candidates: readonly number[]): readonly number[] {
    const wanted = this.wanted(part);
    if (wanted.length === 0) return candidates;
    const on = this.dayOf(need);
    return candidates.filter((at) => {
      const one = this.supply[at];
      return one !== undefined && isLicensed(one, wanted, on);
    });
  }

  /** What their best skill for the part is worth. */
  private versed(one: Supply, need: WantedNeed, wanted: readonly WantedSkill[]): Versed {
    if (wanted.length === 0) return versedIn(wanted, null);
    const on = this.dayOf(need);
    const held = wanted.filter((skill) => isLicensed(one, [skill], on));
    return versedIn(wanted, held.find(({ licence }) => licence) ?? held[0] ?? null);
  }

  private dayOf({ window }: WantedNeed): Day {
    return addDays(this.rules.weekOn, Math.floor(window.start / DAY));
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
      const free = able.filter((at) => this.free.isFree(at, time)).length;
      if (free > most) [best, most] = [time, free];
    }
    return best;
  }

  /** Nobody fits: nobody in the whole region can do it, or nobody who lives near, or none of those is free. */
  private whyNobody(need: WantedNeed, part: WantedPart, pairs: readonly Pair[]): UnfilledReason | null {
    if (pairs.length > 0) return null;
    const { withinMetres } = this.rules.matching.volunteer;
    const able = this.able(
      need,
      part,
      this.supply.map((_, at) => at),
    );
    if (able.length === 0) return UnfilledReason.nobodyQualified;
    const isSomebodyNear = able.some((at) => {
      const one = this.supply[at];
      if (!one || this.rules.isExcluded(need.id, one.id)) return false;
      return !need.point || !one.point || metresBetween(need.point, one.point) <= withinMetres;
    });
    return isSomebodyNear ? UnfilledReason.nobodyFree : UnfilledReason.nobodyNear;
  }
}

/** Who is paired is free all through the time. */
const visitAt = (metres: number | null) => ({ metres, free: 1, days: 1 });
