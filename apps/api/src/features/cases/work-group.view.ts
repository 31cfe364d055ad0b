import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { WorkGroup } from './work-group.entity.js';
import { WorkGroupAction } from './work-group.rules.js';

/** A session held. */
@ObjectType({ description: 'A session as it was held.' })
export class WorkSessionView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => DayScalar, { description: 'When.' })
  heldOn: string;

  @Field({ description: 'What about.' })
  topic: string;

  @Field(() => Int, { description: 'Minutes.' })
  minutes: number;

  @Field(() => Int, { description: 'How many came.' })
  headcount: number;

  @Field({ description: 'How it went.' })
  note: string;
}

/** Somebody who takes part. */
@ObjectType({ description: 'Somebody who takes part; shown to the worker and the supervisor only.' })
export class WorkMemberView {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name; null once it was erased on request.' })
  name: string | null;

  @Field(() => Int, { nullable: true, description: 'Measured before.' })
  before: number | null;

  @Field(() => Int, { nullable: true, description: 'Measured after.' })
  after: number | null;

  @Field(() => Int, { description: 'Sessions attended.' })
  attended: number;
}

/** Before and after. */
@ObjectType({
  description:
    'Before and after: means over those who came and were measured twice, or the community’s two values.',
})
export class WorkChange {
  @Field(() => Int, {
    nullable: true,
    description: 'How many people came and were measured twice; null of a community.',
  })
  people: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people came at least once; null of a community.',
  })
  came: number | null;

  @Field(() => Int, { description: 'Before, in hundredths of the scale.' })
  before: number;

  @Field(() => Int, { description: 'After, in hundredths of the scale.' })
  after: number;
}

/** An action and whether it can be taken now. */
@ObjectType({ description: 'An action the asker may take, now or in another state.' })
export class AllowedWorkGroupAction {
  @Field(() => WorkGroupAction, { description: 'The action.' })
  action: WorkGroupAction;

  @Field({ description: 'Whether the present state knows it.' })
  isOpen: boolean;
}

/** A list of them. */
@ObjectType({ description: 'Work with groups and communities, newest first.' })
export class WorkGroupConnection extends connectionOf(WorkGroup) {}
