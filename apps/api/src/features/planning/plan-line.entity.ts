import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Urgency } from '@wushe/policy-packs';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MayChange } from '../../platform/db/rights.js';
import { SuggestionReason, type PartScore, type SuggestionPart } from '../matching/index.js';
import { PlanChange, PlanDecision, UnfilledReason } from './plan.rules.js';

registerEnumType(PlanChange, { name: 'PlanChange', description: 'What a plan changes against now.' });
registerEnumType(PlanDecision, { name: 'PlanDecision', description: 'What somebody decided about a line.' });
registerEnumType(UnfilledReason, { name: 'UnfilledReason', description: 'Why heads stay unfilled.' });

/** A need at which people serve who could fill the heads of another. */
export interface ServedInstead {
  readonly needId: string;
  readonly people: number;
}

/** One line of a plan's difference to now. */
@ObjectType({ description: 'One line of a plan: somebody at a need, or heads for whom there is nobody.' })
@MayChange()
@Entity('plan_lines')
export class PlanLine {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  countyCode: string;

  @Column('uuid')
  planId: string;

  /** Order within the plan. */
  @Column('int')
  place: number;

  @Field(() => PlanChange, { description: 'What it changes against now.' })
  @Column('text')
  change: PlanChange;

  @Field(() => PlanDecision, { nullable: true, description: 'What was decided; the next run holds to it.' })
  @Column('text', { nullable: true })
  decision: PlanDecision | null;

  @Field(() => ID, { description: 'Community the need lies in, 12 digits.' })
  @Column('text')
  regionCode: string;

  @Column('uuid')
  needId: string;

  @Column('uuid')
  partId: string;

  @Column('uuid', { nullable: true })
  fromNeedId: string | null;

  @Field(() => ID, { nullable: true, description: 'Who; null for heads that stay unfilled.' })
  @Column('uuid', { nullable: true })
  volunteerId: string | null;

  @Field(() => Date, {
    description: 'From when; of a need with a long time, the hours in which most are free.',
  })
  @Column('timestamptz')
  startsAt: Date;

  @Field(() => Date, { description: 'Until when.' })
  @Column('timestamptz')
  endsAt: Date;

  @Field(() => Int, { description: 'Heads missing; 1 for a person.' })
  @Column('int')
  heads: number;

  @Field(() => Int, { nullable: true, description: 'The person’s score in whole thousandths.' })
  @Column('int', { nullable: true })
  score: number | null;

  @Field(() => [SuggestionReason], { description: 'The parts of the score.' })
  @Column('jsonb')
  parts: PartScore<SuggestionPart>[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Great-circle metres, only roughly: it is less than 500, 1,000 or a further whole thousand; null when a point is missing.',
  })
  @Column('int', { nullable: true })
  metres: number | null;

  @Field({ description: 'Whether a region’s point stood in for a missing one.' })
  @Column('boolean')
  isDistanceAbout: boolean;

  @Field(() => UnfilledReason, { nullable: true, description: 'Why heads stay unfilled.' })
  @Column('text', { nullable: true })
  unfilledReason: UnfilledReason | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many who could come serve elsewhere, with needs of the urgency below.',
  })
  @Column('int', { nullable: true })
  blockedBy: number | null;

  /** The needs at which they serve instead, the most urgent first, 10 at most. */
  @Column('jsonb')
  servedInstead: ServedInstead[];

  @Field(() => Int, { description: 'How many people fit the part.' })
  @Column('int')
  fitting: number;

  @Field(() => Urgency, {
    nullable: true,
    description: 'The urgency of the needs at which most of them serve.',
  })
  @Column('text', { nullable: true })
  blockedByUrgency: Urgency | null;

  /** Chosen when the plan was confirmed. */
  @Field({ description: 'Whether confirming chose it to be sent.' })
  @Column('boolean')
  isToSend: boolean;

  @Column('uuid', { nullable: true })
  invitationId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The refusal’s code when its invitation could not be sent.',
  })
  @Column('text', { nullable: true })
  refusedWith: string | null;
}
