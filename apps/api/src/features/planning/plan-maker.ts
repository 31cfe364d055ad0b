import { Injectable } from '@nestjs/common';
import { assignInWorker, type Plan } from '@wushe/matching';
import { dayOf, levelOf, parseDay, type Day } from '@wushe/values';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { Taxonomies } from '../taxonomies/index.js';
import type { Span, Supply, WantedNeed } from './plan-data.js';
import { PlanData } from './plan-data.reads.js';
import { PlanLine } from './plan-line.entity.js';
import { placedLines, unfilledLines, type PlacedLine, type UnfilledLine } from './plan-lines.js';
import { Pairing, type Role } from './plan-pairs.js';
import { offerOf, type Offer } from './plan-problem.js';
import { resultOf } from './plan-result.js';
import { RunLog } from './run-log.js';
import { MatchingPlan, type Excluded } from './plan.entity.js';
import { planActions, WEEK_DAYS, weekOf, type PlanDecision } from './plan.rules.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const MILLION = 1_000_000;
/** So many needs are paired before others have their turn at the processor. */
const NEEDS_AT_ONCE = 20;
const ROWS_AT_ONCE = 500;

/** What was decided in the plan that this one follows. */
interface Before {
  readonly pinned: ReadonlySet<string>;
  readonly placed: ReadonlySet<string>;
  readonly excluded: readonly Excluded[];
  readonly times: ReadonlyMap<string, Span>;
}

const keyOf = (needId: string, volunteerId: string): string => `${needId} ${volunteerId}`;

/** Makes one plan: collects, pairs, searches, compares, and writes the result in one transaction. */
@Injectable()
export class PlanMaker {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly data: PlanData,
    private readonly policies: Policies,
    private readonly regions: Regions,
    private readonly taxonomies: Taxonomies,
  ) {}

  /** `stop` ends the search with the best plan so far; when `ending` is set too, nothing is written. */
  async make(plan: MatchingPlan, stop: AbortSignal, ending: AbortSignal): Promise<void> {
    const log = new RunLog(this.database, plan.id);
    const { needs, supply, before } = await log.stage(
      'collecting',
      () => this.collect(plan),
      ({ supply }) => supply.length,
    );
    const { matching, planning } = this.policies.on(plan.regionCode, dayOf(this.clock.now()));
    const weekOn = mondayOf(plan);
    const waiting = await this.data.waiting(needs.map(({ id }) => id));
    const standing = new Set(waiting.map(({ needId, volunteerId }) => keyOf(needId, volunteerId)));
    const excluded = new Set(before.excluded.map(({ needId, volunteerId }) => keyOf(needId, volunteerId)));
    const isPinned = (needId: string, volunteerId: string): boolean =>
      before.pinned.size > 0 && before.pinned.has(keyOf(needId, volunteerId));
    const pairing = new Pairing(supply, {
      matching,
      planning,
      weekOn,
      skillsBelow: (code) => this.skillsBelow(code),
      settled: before.times,
      isPinned,
      isExcluded: (needId, volunteerId) => excluded.size > 0 && excluded.has(keyOf(needId, volunteerId)),
    });
    const roles = await log.stage(
      'pairing',
      () => pairAll(pairing, needs),
      (found) => countPairs(found),
    );
    const isStanding = (needId: string, volunteerId: string): boolean =>
      standing.has(keyOf(needId, volunteerId)) || before.placed.has(keyOf(needId, volunteerId));
    const fair = plan.withoutFairness ? { ...planning, fairness: [] } : planning;
    const offer = offerOf(roles, supply, fair, { isPinned, isStanding });
    const { solved, plain } = await this.solve(offer, planning.targetGapMillionths / MILLION, stop, log);
    if (ending.aborted) return;
    const regions = await this.regionsBelow(plan.regionCode);
    const needsWithoutTime = await this.data.withoutTime(plan.regionCode);
    const result = resultOf({
      roles,
      supply,
      pairing,
      offer,
      plan: solved,
      plain,
      needsWithoutTime,
      regions,
    });
    const lines = [
      ...unfilledLines(offer, roles, solved),
      ...placedLines(offer, roles, supply, solved, waiting),
    ].map((line, place) => this.lineOf(plan, line, place, isPinned));
    await this.save(plan, log, { result, excluded: before.excluded }, lines);
  }

  /** The plan, and what it would be if fairness counted for nothing. */
  private async solve(
    offer: Offer,
    targetGap: number,
    stop: AbortSignal,
    log: RunLog,
  ): Promise<{ solved: Plan; plain: Plan }> {
    const headsOf = ({ pairs }: Plan): number => pairs.length;
    const solved = await log.stage('solving', () => this.search(offer, targetGap, stop, log), headsOf);
    if (offer.problem.fairness.length === 0) return { solved, plain: solved };
    const plainly = (): Promise<Plan> => this.search(withoutFairness(offer), targetGap, stop);
    return { solved, plain: await log.stage('comparing', plainly, headsOf) };
  }

  private async collect(
    plan: MatchingPlan,
  ): Promise<{ needs: WantedNeed[]; supply: Supply[]; before: Before }> {
    const now = this.clock.now();
    const { matching, invitations } = this.policies.on(plan.regionCode, dayOf(now));
    const weekOn = mondayOf(plan);
    const [needs, supply, before] = await Promise.all([
      this.data.demand(plan.regionCode, weekOn, plan.withoutNeedIds),
      this.data.supply(plan.regionCode, weekOn, {
        recentSince: new Date(now.getTime() - matching.recentLoadDays * DAY_MS),
        weekSince: new Date(now.getTime() - WEEK_DAYS * DAY_MS),
        mostAWeek: invitations.perPersonPerWeek,
      }),
      this.before(plan),
    ]);
    return { needs, supply, before };
  }

  private async before(plan: MatchingPlan): Promise<Before> {
    const base = plan.basedOnId ? await this.database.find(MatchingPlan, plan.basedOnId) : null;
    const lines = await this.database.query<{
      needId: string;
      volunteerId: string;
      decision: PlanDecision | null;
      startsAt: Date;
      endsAt: Date;
    }>(
      `select need_id as "needId", volunteer_id as "volunteerId", decision, starts_at as "startsAt", ends_at as "endsAt"
       from plan_lines where plan_id = $1 and volunteer_id is not null order by place`,
      [plan.basedOnId],
    );
    const pinned = lines.filter(({ decision }) => decision === 'pinned');
    const out = lines.filter(({ decision }) => decision === 'excluded');
    const { from } = weekOf(mondayOf(plan));
    const minutes = (at: Date): number => (at.getTime() - from.getTime()) / MINUTE_MS;
    return {
      pinned: new Set(pinned.map(({ needId, volunteerId }) => keyOf(needId, volunteerId))),
      placed: new Set(lines.map(({ needId, volunteerId }) => keyOf(needId, volunteerId))),
      excluded: [
        ...(base?.excluded ?? []),
        ...out.map(({ needId, volunteerId }) => ({ needId, volunteerId })),
      ],
      times: new Map(
        pinned.map(({ needId, startsAt, endsAt }) => [
          needId,
          { start: minutes(startsAt), end: minutes(endsAt) },
        ]),
      ),
    };
  }

  private search({ problem }: Offer, targetGap: number, signal: AbortSignal, log?: RunLog): Promise<Plan> {
    return assignInWorker(problem, {
      targetGap,
      signal,
      ...(log && { onProgress: (progress) => log.point(progress) }),
    });
  }

  private skillsBelow(code: string): { code: string; licence: boolean }[] {
    return this.taxonomies
      .terms('skills')
      .filter((term) => term.code === code || term.parentCode === code)
      .map((term) => ({ code: term.code, licence: term.licence ?? false }));
  }

  private async regionsBelow(code: string): ReturnType<Regions['children']> {
    return levelOf(code) === 'community' ? [await this.regions.existing(code)] : this.regions.children(code);
  }

  private lineOf(
    plan: MatchingPlan,
    line: PlacedLine | UnfilledLine,
    place: number,
    isPinned: (needId: string, volunteerId: string) => boolean,
  ): PlanLine {
    const { need, part, time } = line.role;
    const { from } = weekOf(mondayOf(plan));
    const at = (minute: number): Date => new Date(from.getTime() + minute * MINUTE_MS);
    const placed = line.change === 'unfilled' ? null : line;
    const open = line.change === 'unfilled' ? line : null;
    return Object.assign(new PlanLine(), {
      id: newId(),
      countyCode: need.regionCode.slice(0, 6),
      planId: plan.id,
      place,
      change: line.change,
      decision: placed && isPinned(need.id, placed.volunteerId) ? 'pinned' : null,
      regionCode: need.regionCode,
      needId: need.id,
      partId: part.id,
      fromNeedId: placed?.fromNeedId ?? null,
      volunteerId: placed?.volunteerId ?? null,
      startsAt: at(time.start),
      endsAt: at(time.end),
      heads: open?.heads ?? 1,
      score: placed?.pair.score ?? null,
      parts: placed ? [...placed.pair.parts] : [],
      metres: placed?.pair.metres ?? null,
      isDistanceAbout: need.isPointAbout,
      unfilledReason: open?.reason ?? null,
      blockedBy: open?.blockedBy ?? null,
      blockedByUrgency: open?.blockedByUrgency ?? null,
      isToSend: false,
      invitationId: null,
      refusedWith: null,
    });
  }

  private save(
    { id }: MatchingPlan,
    log: RunLog,
    found: Pick<MatchingPlan, 'result' | 'excluded'>,
    lines: readonly PlanLine[],
  ): Promise<void> {
    return this.database.transaction(async () => {
      const plan = await this.database.lock(MatchingPlan, id);
      if (!planActions.isOpen(plan.state, 'finish')) return;
      for (let at = 0; at < lines.length; at += ROWS_AT_ONCE)
        await this.database.repository(PlanLine).insert(lines.slice(at, at + ROWS_AT_ONCE));
      const state = planActions.next(plan.state, 'finish');
      const finishedAt = this.clock.now();
      await this.database.update(MatchingPlan, plan, { state, finishedAt, ...found, ...log.told() });
    });
  }
}

const withoutFairness = (offer: Offer): Offer => ({ ...offer, problem: { ...offer.problem, fairness: [] } });

const countPairs = (roles: readonly Role[]): number =>
  roles.reduce((sum, { pairs }) => sum + pairs.length, 0);

async function pairAll(pairing: Pairing, needs: readonly WantedNeed[]): Promise<Role[]> {
  const roles: Role[] = [];
  for (const [at, need] of needs.entries()) {
    roles.push(...pairing.rolesOf(need));
    if (at % NEEDS_AT_ONCE === NEEDS_AT_ONCE - 1) await new Promise((turn) => setImmediate(turn));
  }
  return roles;
}

function mondayOf({ weekOn }: MatchingPlan): Day {
  const monday = parseDay(weekOn);
  if (!monday) throw new Error('a stored day is a day');
  return monday;
}
