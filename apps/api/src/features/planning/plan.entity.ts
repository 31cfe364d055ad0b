import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange, MayDelete } from '../../platform/db/rights.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import type { Weights } from '@wushe/policy-packs';
import { PlanComparison } from './plan-comparison.view.js';
import { PlanAction, PlanStage, PlanState } from './plan.rules.js';
import { WhatIf } from './what-if.view.js';

registerEnumType(PlanState, { name: 'PlanState', description: 'Where a plan stands.' });
registerEnumType(PlanAction, { name: 'PlanAction', description: 'What can be done with a plan.' });
registerEnumType(PlanStage, { name: 'PlanStage', description: 'A stage of a run.' });

/** One stage of a run. */
@ObjectType({ description: 'One stage of a run, with its time and what it counted.' })
export class PlanStep {
  @Field(() => PlanStage, { description: 'The stage.' })
  stage: PlanStage;

  @Field(() => Int, { description: 'How long it took.' })
  milliseconds: number;

  @Field(() => Int, {
    description:
      'Volunteers collected, pairs found, heads filled by the search, heads filled by the plan compared with: as the stage has it.',
  })
  count: number;
}

/** How far a run was at one moment. */
@ObjectType({ description: 'How far a run was at one moment.' })
export class PlanPoint {
  @Field(() => Int, { description: 'Since the search began.' })
  milliseconds: number;

  @Field(() => Float, { description: 'What the best plan so far is worth.' })
  objective: number;

  @Field(() => Float, { description: 'No plan is worth more than this.' })
  bound: number;
}

/** Wanted and available people of one skill. */
@ObjectType({ description: 'Wanted heads and available people of one skill.' })
export class SkillSupply {
  @Field({ description: 'Code of the skill; empty for parts that take anybody.' })
  skill: string;

  @Field(() => Int, { description: 'Heads wanted by parts that ask for it.' })
  wanted: number;

  @Field(() => Int, {
    description: 'People who have it and are free at the time of such a part within reach.',
  })
  available: number;
}

/** How full one region is. */
@ObjectType({
  description: 'How full a plan makes one region, with fairness between communities and without.',
})
export class PlanFill {
  @Field(() => ID, { description: 'Code of the region directly below the plan’s own.' })
  regionCode: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Heads asked for.' })
  asked: number;

  @Field(() => Int, { description: 'Of them filled by the plan.' })
  filled: number;

  @Field(() => Int, { description: 'Of them filled if fairness counted for nothing.' })
  filledWithoutFairness: number;
}

/** What a run found. */
@ObjectType({ description: 'What a run found.' })
export class PlanResult {
  @Field(() => Int, { description: 'Needs with a time in the week and places for volunteers.' })
  needs: number;

  @Field(() => Int, {
    description: 'Open needs for volunteers in the region that have no time yet, so cannot be planned.',
  })
  needsWithoutTime: number;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'From which day the weights hold that it goes by: those of the week’s first day, or of today once the week has begun; null of a plan made before this was kept.',
  })
  weightsSince?: string | null;

  @Field(() => Int, { description: 'Heads they ask for.' })
  heads: number;

  @Field(() => Int, { description: 'Volunteers who fit at least one of them.' })
  volunteers: number;

  @Field(() => Int, { description: 'Free minutes of these volunteers in the week.' })
  volunteerMinutes: number;

  @Field(() => Int, { description: 'Pairs of a volunteer and a place they fit.' })
  pairs: number;

  @Field(() => Int, { description: 'Heads filled.' })
  filled: number;

  @Field(() => Int, { description: 'Heads filled if fairness between communities counted for nothing.' })
  filledWithoutFairness: number;

  @Field(() => Float, { description: 'What the plan is worth, in points of urgency and fit.' })
  objective: number;

  @Field(() => Float, { description: 'Proven: no plan is worth more.' })
  bound: number;

  @Field(() => Int, { description: 'Proven distance from the best in millionths; 500 is 0.05 %.' })
  gapMillionths: number;

  @Field(() => [SkillSupply], { description: 'By skill, the scarcest first.' })
  skills: SkillSupply[];

  @Field(() => [PlanFill], { description: 'By region directly below.' })
  fills: PlanFill[];
}

/** A pair that somebody excluded. */
export interface Excluded {
  readonly needId: string;
  readonly volunteerId: string;
}

/** A plan of one week for a region: who should be asked for which need. */
@ObjectType({
  description: 'A plan of one week for a region: who should be asked for which need. People confirm it.',
})
@MayChange()
@Entity('matching_plans')
export class MatchingPlan {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Field(() => ID, { description: 'The region it is for.' })
  @Column('text')
  regionCode: string;

  @Field(() => DayScalar, { description: 'The week’s Monday.' })
  @Column('date')
  weekOn: string;

  @Field(() => PlanState, { description: 'Where it stands.' })
  @Column('text')
  state: PlanState;

  @Column('uuid')
  requestedById: string;

  @Column('text')
  idempotencyKey: string;

  @Field(() => Date, { description: 'When it was asked for.' })
  @Column('timestamptz')
  requestedAt: Date;

  @Field(() => Date, { nullable: true, description: 'The moment its data are of.' })
  @Column('timestamptz', { nullable: true })
  basisAt: Date | null;

  /** An id made at that moment: events recorded later have later ones. */
  @Column('uuid', { nullable: true })
  basisId: string | null;

  @Field(() => Date, { nullable: true, description: 'When the run ended.' })
  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Field({ description: 'Whether somebody asked to take the best plan so far.' })
  @Column('boolean')
  isStopAsked: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'The plan it was run again from: it keeps what was decided there and leans towards its pairs.',
  })
  @Column('uuid', { nullable: true })
  basedOnId: string | null;

  @Field(() => WhatIf, {
    nullable: true,
    description: 'What is tried beside the plan it is based on; null for a plan that can be confirmed.',
  })
  @Column('jsonb', { nullable: true })
  whatIf: WhatIf | null;

  /** Pairs excluded in the plans it follows. */
  @Column('jsonb')
  excluded: readonly Excluded[];

  @Field(() => [PlanStep], { description: 'The stages of the run so far.' })
  @Column('jsonb')
  steps: PlanStep[];

  @Field(() => [PlanPoint], { description: 'How the plan and its proven bound met.' })
  @Column('jsonb')
  progress: PlanPoint[];

  @Field(() => PlanResult, { nullable: true, description: 'What was found; null until the run ends.' })
  @Column('jsonb', { nullable: true })
  result: PlanResult | null;

  /** Weights to try out in place of those in force: such a plan is compared, never stored line by line or confirmed. */
  @Column('jsonb', { nullable: true })
  trial: Weights | null;

  @Field(() => PlanComparison, {
    nullable: true,
    description:
      'Of a trial of drafted weights that has ended: how its plan differs from that of today’s weights. Of a what-if: how it differs from the plan it stands beside, which is called today.',
  })
  @Column('jsonb', { nullable: true })
  comparison: PlanComparison | null;

  @Field(() => Int, { description: 'Rises with every change; an action carries the one it read.' })
  @Column('int')
  version: number;
}

/** The process at work on a plan. Whoever holds the row writes the result; a row past its time is free. */
@MayChange()
@MayDelete()
@Entity('plan_runs')
export class PlanRun {
  @PrimaryColumn('uuid')
  planId: string;

  @Column('uuid')
  holder: string;

  @Column('timestamptz')
  until: Date;
}
