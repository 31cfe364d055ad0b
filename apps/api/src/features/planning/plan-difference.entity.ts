import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlanDifferenceChange } from './plan.rules.js';

registerEnumType(PlanDifferenceChange, {
  name: 'PlanDifferenceChange',
  description: 'What a what-if changes against the plan it stands beside.',
});

/** Somebody at a need in only one of two plans: the one that is tried, and the one it stands beside. */
@ObjectType({
  description: 'Somebody at a need in only one of two plans: the one tried, and the one it stands beside.',
})
@Entity('plan_differences')
export class PlanDifference {
  @Field(() => ID, { description: 'Stable id.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  /** Order within the what-if. */
  @Column('int')
  place: number;

  @Field(() => PlanDifferenceChange, { description: 'Whether the what-if gains or loses them there.' })
  @Column('text')
  change: PlanDifferenceChange;

  @Column('uuid')
  needId: string;

  @Column('text')
  regionCode: string;

  /** Read from the plan's exclusions, not kept here. */
  @Field({ description: 'Whether they are not placed there because somebody excluded them.' })
  isExcluded: boolean;

  @Field(() => ID, { nullable: true, description: 'Who; null for somebody who is only imagined.' })
  @Column('uuid', { nullable: true })
  volunteerId: string | null;
}
