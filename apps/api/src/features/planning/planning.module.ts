import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Schedules } from '../../platform/schedules.js';
import { MatchingModule } from '../matching/index.js';
import { NeedsModule } from '../needs/index.js';
import { PoliciesModule } from '../policies/index.js';
import { ProjectsModule } from '../projects/index.js';
import { RegionsModule } from '../regions/index.js';
import { ResourcesModule } from '../resources/index.js';
import { TaxonomiesModule } from '../taxonomies/index.js';
import { VolunteersModule } from '../volunteers/index.js';
import { DeskLists } from './desk-lists.reads.js';
import {
  DeskNeedResolver,
  DeskPersonResolver,
  NeedInvitedAboveResolver,
  PlanAboveResolver,
  PlanListsResolver,
  WeekResolver,
} from './desk-lists.resolver.js';
import { GoodsData } from './goods-data.reads.js';
import { GoodsPlan, GoodsPlanLine } from './goods-plan.entity.js';
import { GoodsPlanReads } from './goods-plans.reads.js';
import { GoodsPlanLinesResolver, GoodsPlansResolver } from './goods-plans.resolver.js';
import { GoodsPlans } from './goods-plans.service.js';
import { InvitationReasonReads } from './invitation-reasons.reads.js';
import { InvitationReasonsResolver } from './invitation-reasons.resolver.js';
import { Outlooks } from './outlook.js';
import { PlanBases } from './plan-basis.js';
import { PlanData } from './plan-data.reads.js';
import { PlanDifference } from './plan-difference.entity.js';
import { PlanLine } from './plan-line.entity.js';
import { PlanMaker } from './plan-maker.js';
import { PlanPerson } from './plan-person.entity.js';
import { Proposals } from './plan-proposal.js';
import { PlanRuns } from './plan-runs.service.js';
import { Trials } from './plan-trial.js';
import { MatchingPlan, PlanRun } from './plan.entity.js';
import { PlansAbove } from './plans-above.js';
import { PlanReads } from './plans.reads.js';
import { PlanDifferencesResolver, PlanLinesResolver, PlansResolver } from './plans.resolver.js';
import { Plans } from './plans.service.js';
import { TakeBacks } from './take-backs.js';
import { WhatIfs } from './what-ifs.js';

const LOOK_MS = 5_000;

/** The district desk: a week's plan of who should be asked for which need. */
@Module({
  imports: [
    RegionsModule,
    TaxonomiesModule,
    PoliciesModule,
    VolunteersModule,
    NeedsModule,
    ResourcesModule,
    ProjectsModule,
    MatchingModule,
    TypeOrmModule.forFeature([
      MatchingPlan,
      PlanRun,
      PlanLine,
      PlanPerson,
      PlanDifference,
      GoodsPlan,
      GoodsPlanLine,
    ]),
  ],
  providers: [
    PlanData,
    PlanBases,
    Proposals,
    Trials,
    WhatIfs,
    Outlooks,
    DeskLists,
    GoodsData,
    GoodsPlans,
    GoodsPlanReads,
    GoodsPlansResolver,
    GoodsPlanLinesResolver,
    PlanMaker,
    PlanRuns,
    TakeBacks,
    Plans,
    PlanReads,
    PlansResolver,
    PlanLinesResolver,
    PlanDifferencesResolver,
    WeekResolver,
    PlanListsResolver,
    PlansAbove,
    PlanAboveResolver,
    NeedInvitedAboveResolver,
    DeskNeedResolver,
    DeskPersonResolver,
    InvitationReasonReads,
    InvitationReasonsResolver,
  ],
  exports: [Plans, PlansAbove],
})
export class PlanningModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly runs: PlanRuns,
  ) {}

  onModuleInit(): void {
    // Takes up what a process that died left behind.
    this.schedules.every('planning.wake', LOOK_MS, async () => this.runs.wake());
  }
}
