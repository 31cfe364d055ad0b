import { Injectable } from '@nestjs/common';
import { levelOf } from '@wushe/values';
import type { ObjectLiteral } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/ids.js';
import { roughMetres } from '../matching/index.js';
import { Policies } from '../policies/index.js';
import { Regions } from '../regions/index.js';
import { mondayOf, PlanBases, type Basis } from './plan-basis.js';
import { mayBeAsked } from './plan-data.js';
import { PlanData } from './plan-data.reads.js';
import { PlanDifference } from './plan-difference.entity.js';
import { PlanLine } from './plan-line.entity.js';
import { placedLines, unfilledLines, type PlacedLine, type UnfilledLine } from './plan-lines.js';
import { peopleOf } from './plan-people.js';
import { PlanPerson } from './plan-person.entity.js';
import { Proposals, type Proposal } from './plan-proposal.js';
import { resultOf } from './plan-result.js';
import { Trials } from './plan-trial.js';
import { RunLog } from './run-log.js';
import type { Pairing } from './plan-pairs.js';
import { MatchingPlan } from './plan.entity.js';
import { pairKey, planActions, weekOf, weightsDay } from './plan.rules.js';
import { WhatIfs } from './what-ifs.js';

const MINUTE_MS = 60_000;
const ROWS_AT_ONCE = 500;

/** Makes one plan: collects, pairs, searches, compares; what was found is then stored in one transaction. */
@Injectable()
export class PlanMaker {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly data: PlanData,
    private readonly bases: PlanBases,
    private readonly proposals: Proposals,
    private readonly trials: Trials,
    private readonly whatIfs: WhatIfs,
    private readonly policies: Policies,
    private readonly regions: Regions,
  ) {}

  /** What is found for a plan; `stop` ends the search with the best so far. */
  async make(plan: MatchingPlan, stop: AbortSignal): Promise<Made> {
    const log = new RunLog(this.database, plan.id);
    const basis = await log.stage(
      'collecting',
      () => this.bases.collect(plan),
      ({ supply }) => supply.filter(mayBeAsked).length,
    );
    const weights = await this.policies.inForce(
      plan.regionCode,
      weightsDay(mondayOf(plan), this.clock.now()),
    );
    const search = { weekOn: mondayOf(plan), stop, log };
    if (plan.trial) {
      const comparison = await this.trials.make(basis, weights, { weights: plan.trial, search });
      return { found: { comparison, ...log.told() } };
    }
    if (plan.whatIf) {
      const { comparison, differences } = await this.whatIfs.make(plan, basis, weights, search);
      return { found: { comparison, ...log.told() }, differences };
    }
    const proposal = await this.proposals.propose(basis, weights, search);
    const plain = await this.proposals.plainly(proposal, weights, search);
    const result = resultOf({
      ...proposal,
      weightsSince: weights.matching.since,
      plan: proposal.solved,
      plain,
      needsWithoutTime: await this.data.withoutTime(plan.regionCode),
      regions: await this.regionsBelow(plan.regionCode),
    });
    const { excluded } = basis.before;
    const lines = this.linesOf(plan, basis, proposal);
    const people = peopleOf(plan, basis.supply, proposal);
    return { found: { result, excluded, ...log.told() }, lines, people };
  }

  /** Stores what was found for a plan that is locked, within the caller's transaction. */
  async store(plan: MatchingPlan, { found, lines = [], people = [], differences = [] }: Made): Promise<void> {
    if (!planActions.isOpen(plan.state, 'finish')) return;
    await this.insert(PlanLine, lines);
    await this.insert(PlanPerson, people);
    await this.insert(PlanDifference, differences);
    const state = planActions.next(plan.state, 'finish');
    await this.database.update(MatchingPlan, plan, { state, finishedAt: this.clock.now(), ...found });
  }

  private linesOf(plan: MatchingPlan, basis: Basis, { offer, roles, solved, pairing }: Proposal): PlanLine[] {
    const { supply, waiting, before } = basis;
    return [
      ...unfilledLines(offer, roles, solved),
      ...placedLines(offer, roles, supply, solved, waiting),
    ].map((line, place) => this.lineOf(plan, line, place, pairing, before.pinned));
  }

  private async regionsBelow(code: string): ReturnType<Regions['children']> {
    return levelOf(code) === 'community' ? [await this.regions.existing(code)] : this.regions.children(code);
  }

  private lineOf(
    plan: MatchingPlan,
    line: PlacedLine | UnfilledLine,
    place: number,
    pairing: Pairing,
    pinned: ReadonlySet<string>,
  ): PlanLine {
    const { need, part, time } = line.role;
    const { from } = weekOf(mondayOf(plan));
    const at = (minute: number): Date => new Date(from.getTime() + minute * MINUTE_MS);
    const placed = line.change === 'unfilled' ? null : line;
    const open = line.change === 'unfilled' ? line : null;
    const metres = placed?.pair.metres;
    return Object.assign(new PlanLine(), {
      id: newId(),
      countyCode: need.regionCode.slice(0, 6),
      planId: plan.id,
      place,
      change: line.change,
      decision: placed && pinned.has(pairKey(need.id, placed.volunteerId)) ? 'pinned' : null,
      regionCode: need.regionCode,
      needId: need.id,
      partId: part.id,
      fromNeedId: placed?.fromNeedId ?? null,
      volunteerId: placed?.volunteerId ?? null,
      startsAt: at(time.start),
      endsAt: at(time.end),
      heads: open?.heads ?? 1,
      score: placed?.pair.score ?? null,
      parts: placed ? pairing.partsOf(placed.role, placed.pair) : [],
      metres: typeof metres === 'number' ? roughMetres(metres) : null,
      isDistanceAbout: need.isPointAbout,
      unfilledReason: open?.reason ?? null,
      blockedBy: open?.blockedBy ?? null,
      blockedByUrgency: open?.blockedByUrgency ?? null,
      servedInstead: [...(open?.servedInstead ?? [])],
      fitting: line.role.pairs.length,
      isToSend: false,
      invitationId: null,
      refusedWith: null,
    });
  }

  private async insert<Row extends ObjectLiteral>(type: new () => Row, rows: readonly Row[]): Promise<void> {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await this.database.repository(type).insert(rows.slice(at, at + ROWS_AT_ONCE));
  }
}

/** What is stored of a run: what the plan says of itself, and its rows. */
export interface Made {
  readonly found: Partial<Pick<MatchingPlan, 'result' | 'excluded' | 'comparison' | 'steps' | 'progress'>>;
  readonly lines?: readonly PlanLine[];
  readonly people?: readonly PlanPerson[];
  readonly differences?: readonly PlanDifference[];
}
