import type { Parameters } from '@wushe/policy-packs';
import { addDays, type Day } from '@wushe/values';
import {
  LONGEST_SHIFT,
  partsOfVolunteer,
  scoreOfVolunteer,
  valueOfCodes,
  type PartScore,
  type SuggestionPart,
  type Versed,
} from '../matching/index.js';
import type { WantedSkill } from '../volunteers/index.js';
import { Abilities } from './abilities.js';
import { FreeTimes } from './free-times.js';
import { Homes } from './homes.js';
import { mayBeAsked, type Span, type Supply, type WantedNeed, type WantedPart } from './plan-data.js';
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
  /** Why somebody who would fit is out: agreed or declined already, or excluded, or not to be asked any more; null when nobody is. */
  readonly out: UnfilledReason | null;
}

/** What pairing must know beside needs and people. */
export interface PairingRules {
  readonly matching: Parameters['matching'];
  readonly planning: Parameters['planning'];
  readonly weekOn: Day;
  /** The skills that a wanted code stands for: itself, or all below it. */
  readonly skillsBelow: (code: string) => readonly WantedSkill[];
  /** Times settled before, by need; they hold while the need's own time still has room for them. */
  readonly settled: ReadonlyMap<string, Span>;
  /** Whether a pair was settled, or waits for an answer: it stays among the best, however many fit. */
  readonly isKept: (needId: string, volunteerId: string) => boolean;
  /** Whether a pair was excluded, or the person answered already. */
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
  private readonly homes: Homes;
  private readonly abilities: Abilities;

  constructor(
    private readonly supply: readonly Supply[],
    private readonly rules: PairingRules,
  ) {
    this.free = new FreeTimes(supply, rules.weekOn, rules.planning.bufferMinutes);
    this.homes = new Homes(supply);
    this.abilities = new Abilities(supply, rules.skillsBelow);
  }

  /** Free minutes of somebody in the week. */
  minutesOf(volunteer: number): number {
    return this.free.minutesOf(volunteer);
  }

  /** The parts of a need, all served at one time. */
  rolesOf(need: WantedNeed): Role[] {
    const near = this.homes.around(need.point, this.rules.matching.volunteer.withinMetres);
    const able = need.parts.map((part) => {
      const versed = this.versedFor(need, part);
      return near.filter((at) => versed[at]);
    });
    const time = this.timeOf(need, able.length === 1 ? (able[0] ?? []) : [...new Set(able.flat())]);
    return need.parts.map((part, index) => {
      const { pairs, out } = this.best(need, part, able[index] ?? [], time);
      const nobody = pairs.length > 0 ? null : this.whyNobody(need, part, out);
      return { need, part, time, pairs, nobody, out };
    });
  }

  /** Why somebody has their place: the parts of their score. */
  partsOf({ need, part }: Role, { volunteer, metres }: Pair): PartScore<SuggestionPart>[] {
    const one = this.supply[volunteer];
    const versed = this.versedFor(need, part)[volunteer];
    return one && versed
      ? partsOfVolunteer(one, visitAt(metres, one, need), versed, need.category, this.rules.matching)
      : [];
  }

  /** Of those within reach who are free, the best ones, as many as the policy considers; who was settled or waits is among them. */
  private best(need: WantedNeed, part: WantedPart, able: readonly number[], time: Span) {
    const { matching, planning, isKept, isExcluded } = this.rules;
    const versedFor = this.versedFor(need, part);
    const found: (Pair & { readonly rank: number })[] = [];
    let out: UnfilledReason | null = null;
    for (const volunteer of able) {
      const [one, versed] = [this.supply[volunteer], versedFor[volunteer]];
      if (!one || !versed) continue;
      const metres = this.homes.metresTo(volunteer, need.point);
      if (metres !== null && metres > matching.volunteer.withinMetres) continue;
      // Before their time: who agreed to this very need gave it away to it.
      if (isExcluded(need.id, one.id)) {
        out = UnfilledReason.othersOut;
        continue;
      }
      if (!this.free.isFree(volunteer, time)) continue;
      if (!mayBeAsked(one)) {
        out ??= UnfilledReason.askedEnough;
        continue;
      }
      const score = scoreOfVolunteer(one, visitAt(metres, one, need), versed, need.category, matching);
      found.push({ volunteer, score, metres, rank: isKept(need.id, one.id) ? Infinity : score });
    }
    const pairs: readonly Pair[] = found
      .toSorted((a, b) => b.rank - a.rank || a.volunteer - b.volunteer)
      .slice(0, planning.mostPairsPerRole);
    return { pairs, out };
  }

  /** For each person what their skills are worth on the need's first day; null for who may not serve there. */
  private versedFor({ window }: WantedNeed, { skills }: WantedPart): readonly (Versed | null)[] {
    return this.abilities.for(skills, addDays(this.rules.weekOn, Math.floor(window.start / DAY)));
  }

  private timeOf(need: WantedNeed, able: readonly number[]): Span {
    const { window, minutesEach } = need;
    const settled = this.rules.settled.get(need.id);
    // The need may have got other times since.
    if (settled && window.start <= settled.start && settled.end <= window.end) return settled;
    if (window.end - window.start <= LONGEST_SHIFT) return window;
    const minutes = Math.min(minutesEach ?? USUAL_VISIT, LONGEST_SHIFT);
    // The hours suit those who may be asked; when nobody may, they tell at least who would have come.
    const askable = able.filter((at) => mayBeAsked(this.supply[at]));
    const asked = askable.length > 0 ? askable : able;
    let best: Span = { start: window.start, end: window.start + minutes };
    let most = -1;
    for (let start = Math.ceil(window.start / 60) * 60; start + minutes <= window.end; start += 60) {
      if (start % DAY < EARLIEST || (start % DAY) + minutes > LATEST) continue;
      const time = { start, end: start + minutes };
      const free = asked.filter((at) => this.free.isFree(at, time)).length;
      if (free > most) [best, most] = [time, free];
    }
    return best;
  }

  /** Nobody fits: whoever would is out, nobody in the whole region can do it, or nobody who lives near, or none of those is free. */
  private whyNobody(need: WantedNeed, part: WantedPart, out: UnfilledReason | null): UnfilledReason {
    if (out) return out;
    const { withinMetres } = this.rules.matching.volunteer;
    const able = [...this.versedFor(need, part).entries()].filter(([, versed]) => versed);
    if (able.length === 0) return UnfilledReason.nobodyQualified;
    const isSomebodyNear = able.some(([at]) => (this.homes.metresTo(at, need.point) ?? 0) <= withinMetres);
    return isSomebodyNear ? UnfilledReason.nobodyFree : UnfilledReason.nobodyNear;
  }
}

/** Who is paired is free all through the time. */
const visitAt = (
  metres: number | null,
  { languages: spoken }: Pick<Supply, 'languages'>,
  { languages: wanted }: Pick<WantedNeed, 'languages'>,
) => ({ metres, free: 1, days: 1, language: valueOfCodes(spoken, wanted) });
