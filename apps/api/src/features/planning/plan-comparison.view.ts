import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** One community under two plans. */
@ObjectType({ description: 'Heads of one community under the weights of today and under those of a draft.' })
export class ComparedCommunity {
  @Field(() => ID, { description: 'The community’s code.' })
  regionCode: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Heads asked for.' })
  asked: number;

  @Field(() => Int, { description: 'Of them filled under today’s weights.' })
  today: number;

  @Field(() => Int, { description: 'Of them filled under the draft’s weights.' })
  draft: number;
}

/** What one plan achieves. */
@ObjectType({ description: 'What a plan achieves.' })
export class PlanOutcome {
  @Field(() => Int, { description: 'Heads filled.' })
  filled: number;

  @Field(() => Int, { description: 'Needs with at least one person.' })
  served: number;

  @Field(() => ComparedCommunity, {
    nullable: true,
    description: 'The community filled least; null when no community asks for anybody.',
  })
  worst: ComparedCommunity | null;
}

/** Two plans of one week, on the same data. */
@ObjectType({
  description: 'The plan of a week under today’s weights and under a draft’s, made from the same data.',
})
export class PlanComparison {
  @Field(() => Int, { description: 'Needs with a time in the week and places for volunteers.' })
  needs: number;

  @Field(() => Int, { description: 'Heads they ask for.' })
  heads: number;

  @Field(() => PlanOutcome, { description: 'Under the weights in force today.' })
  today: PlanOutcome;

  @Field(() => PlanOutcome, { description: 'Under the draft’s weights.' })
  draft: PlanOutcome;

  @Field(() => Int, { description: 'Pairs of a person and a need that both plans have.' })
  kept: number;

  @Field(() => Int, { description: 'Pairs that only the plan of today’s weights has.' })
  dropped: number;

  @Field(() => Int, { description: 'Pairs that only the plan of the draft’s weights has.' })
  added: number;

  @Field(() => [ComparedCommunity], {
    description: 'The communities filled least under the draft, 100 at most.',
  })
  communities: ComparedCommunity[];
}
